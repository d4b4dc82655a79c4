package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.Element;
import org.gangway.language.Text;

/** Why a step on a page was refused, beside what was used to take it; one at a time, until something else is done. */
final class Refusal extends Paragraph {

    private static final String ROW = "gangway-actions";

    private Refusal(Text words) {
        setText(say(words));
        addClassName("gangway-problem");
        getElement().setAttribute("role", "alert");
    }

    /** Whether there is room beside it: not in a menu, and not where the page has been drawn anew. */
    static boolean tell(Component source, Text words) {
        clear();
        if (source instanceof HasValidationProperties field && source.isAttached()) {
            field.setInvalid(true);
            field.setErrorMessage(say(words));
            return true;
        }
        var refusal = new Refusal(words);
        if (!(source instanceof Button button) || !button.isAttached() || !isPlaced(refusal, button)) {
            return false;
        }
        ComponentUtil.setData(UI.getCurrent(), Refusal.class, refusal);
        refusal.scrollIntoView();
        button.addClickListener(click -> {
            click.unregisterListener();
            refusal.removeFromParent();
        });
        return true;
    }

    /** What is said no longer holds. */
    static void clear() {
        var before = ComponentUtil.getData(UI.getCurrent(), Refusal.class);
        if (before != null) {
            before.removeFromParent();
            ComponentUtil.setData(UI.getCurrent(), Refusal.class, null);
        }
    }

    private static boolean isPlaced(Refusal refusal, Button button) {
        var dialog = button.findAncestor(Dialog.class);
        if (dialog != null) {
            dialog.add(refusal);
            return dialog.isOpened();
        }
        var beside = row(button.getElement());
        var around = beside.getParent();
        if (around == null) {
            return false;
        }
        around.insertChild(around.indexOfChild(beside) + 1, refusal.getElement());
        return true;
    }

    private static Element row(Element button) {
        var around = button.getParent();
        return around != null && around.getClassList().contains(ROW) ? around : button;
    }
}
