package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.language.Text;

/**
 * A quiet button with the seldom steps of a row. They are made when somebody presses it: menus for every row would be
 * most of the work on a page with a list.
 */
public final class MoreMenu extends Button {

    private final Map<Text, SerializableRunnable> steps = new LinkedHashMap<>();

    /**
     * @param label what stands on the button
     * @param name the same with the row that it belongs to, for whoever hears it alone
     */
    public MoreMenu(Text label, Text name) {
        super(say(label));
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(say(name));
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(_ -> open());
    }

    public MoreMenu step(Text words, SerializableRunnable step) {
        steps.put(words, step);
        return this;
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    private void open() {
        var list = new Div();
        list.addClassName("gangway-more-menu");
        var popover = new Popover(list);
        popover.setTarget(this);
        popover.setOpenOnClick(false);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getAriaLabel().orElse(getText()));
        steps.forEach((words, step) -> {
            var button = new Button(say(words), _ -> {
                popover.close();
                step.run();
            });
            button.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(button);
        });
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                popover.removeFromParent();
            }
        });
        popover.open();
    }
}
