package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A dialog in which people enter something: Esc, or a click beside it, asks first when that would throw away what they entered.
 * What is refused is said in it, at the field it is about where {@link #refusedAt} names one, until something is changed.
 */
public abstract class InputDialog extends Dialog {

    private static final int QUIET_MILLIS = 500;

    private List<Optional<?>> before = List.of();
    private boolean typed;
    private final RuleFields refusals = new RuleFields();
    private @Nullable DialogInput input;

    protected InputDialog() {
        addOpenedChangeListener(change -> {
            var dialogs = open(UI.getCurrent());
            dialogs.remove(this);
            if (change.isOpened()) {
                dialogs.add(this);
                add(refusals.problem());
                before = values();
                typed = false;
                opened(UI.getCurrent());
            } else {
                sentOrDiscarded();
            }
        });
        // a field tells its value when it is left; what was typed just before Esc is known by this alone
        getElement().addEventListener("input", _ -> typed = true).debounce(QUIET_MILLIS, DebouncePhase.LEADING);
        // and what was refused is asked anew
        getElement().addEventListener("change", _ -> {
            refusals.clear();
            if (input != null) {
                input.keep();
            }
        });
        addDialogCloseActionListener(_ -> closeUnlessEntered());
    }

    /**
     * Says those refusals at that field.
     *
     * @param rules keys of rules; one that ends with a dash stands for all that begin so
     */
    protected final void refusedAt(HasValidationProperties field, String... rules) {
        refusals.at(field, rules);
    }

    /** Says the failure in the dialog that is open, on top of others; whether there is one. */
    static boolean tell(UI ui, Throwable failure) {
        var dialog = open(ui).peekLast();
        if (dialog == null) {
            return false;
        }
        dialog.refusals.clear();
        if (failure instanceof RuleViolation violation) {
            dialog.refusals.refuse(violation);
        } else {
            dialog.refusals.tell(say(FailureTexts.reported(failure)));
        }
        return true;
    }

    private static OpenDialogs open(UI ui) {
        var known = ComponentUtil.getData(ui, OpenDialogs.class);
        if (known == null) {
            known = new OpenDialogs();
            ComponentUtil.setData(ui, OpenDialogs.class, known);
        }
        return known;
    }

    private static final class OpenDialogs extends ArrayDeque<InputDialog> {

        private static final long serialVersionUID = 1L;
    }

    private void opened(UI ui) {
        var entered = new DialogInput(this, ui);
        entered.offer();
        input = entered;
    }

    /** It closes because its user says so; a page that goes away leaves it as it is. */
    private void sentOrDiscarded() {
        if (input != null && !UI.getCurrent().isClosing()) {
            input.close();
            input = null;
        }
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
        var fields = new ArrayList<HasValue<?, ?>>();
        getChildren().forEach(child -> DialogInput.collect(child, fields));
        return fields.stream()
                .<Optional<?>>map(field -> Optional.ofNullable(field.getValue()))
                .toList();
    }
}
