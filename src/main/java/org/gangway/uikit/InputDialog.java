package org.gangway.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.language.Msg;

/**
 * A dialog in which people enter something: Esc, or a click beside it, asks first when that would throw away what they entered.
 */
public abstract class InputDialog extends Dialog {

    private static final int QUIET_MILLIS = 500;

    private List<Optional<?>> before = List.of();
    private boolean typed;

    protected InputDialog() {
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                before = values();
                typed = false;
            }
        });
        // a field tells its value when it is left; what was typed just before Esc is known by this alone
        getElement().addEventListener("input", _ -> typed = true).debounce(QUIET_MILLIS, DebouncePhase.LEADING);
        addDialogCloseActionListener(_ -> closeUnlessEntered());
    }

    private void closeUnlessEntered() {
        if (typed || !values().equals(before)) {
            Confirm.ask(
                    Msg.common_discard_title(),
                    Msg.common_discard_consequence(),
                    Msg.common_discard_action(),
                    this::close);
        } else {
            close();
        }
    }

    private List<Optional<?>> values() {
        var values = new ArrayList<Optional<?>>();
        getChildren().forEach(child -> collect(child, values));
        return values;
    }

    private static void collect(Component component, List<Optional<?>> values) {
        if (component instanceof HasValue<?, ?> field) {
            values.add(Optional.ofNullable(field.getValue()));
        } else {
            component.getChildren().forEach(child -> collect(child, values));
        }
    }
}
