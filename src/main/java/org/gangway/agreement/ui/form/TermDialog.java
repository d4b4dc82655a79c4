package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.json.FieldFault;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;

/** Asks for the value of a term; what was typed stays on the screen when it is refused. */
abstract class TermDialog extends InputDialog {

    private final TextArea message = new TextArea(say(Msg.agreement_message()));
    private final TermDialogPurpose termDialogPurpose;

    TermDialog(TermDialogPurpose termDialogPurpose) {
        this.termDialogPurpose = termDialogPurpose;
        setHeaderTitle(say(termDialogPurpose.title()));
        refusedAt(message, "agreement.message-length");
        setWidth("min(52rem, 96vw)");
        message.setWidthFull();
        message.setHelperText(say(Msg.agreement_message_help()));
        message.setMaxLength(2000);
        message.setVisible(termDialogPurpose.withMessage());
        var save = new Button(say(termDialogPurpose.action()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    TextArea message() {
        return message;
    }

    /** Whether everything that is needed stands there and can be read; marks what does not. */
    abstract boolean isComplete();

    abstract TermValue value();

    /** What keeps the value from being written; whether it fits the other terms is asked when they are offered. */
    List<FieldFault> faults(TermValue value) {
        return List.of();
    }

    private void save() {
        if (!isComplete()) {
            return;
        }
        try {
            var value = value();
            var faults = faults(value);
            if (!faults.isEmpty()) {
                new TermsFaultsDialog(faults).open();
                return;
            }
            termDialogPurpose.onSave().accept(value, message.getValue());
            close();
        } catch (InconsistentTerms unfit) {
            new TermsFaultsDialog(unfit).open();
        }
    }
}
