package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.gangway.agreement.TermValue;
import org.gangway.agreement.UnfitTerms;
import org.gangway.json.FieldFault;
import org.gangway.language.Msg;

/** Asks for the value of a term; what was typed stays on the screen when it is refused. */
abstract class ProposalDialog extends Dialog {

    private final TextArea message = new TextArea(say(Msg.agreement_message()));
    private final Proposal proposal;

    ProposalDialog(Proposal proposal) {
        this.proposal = proposal;
        setHeaderTitle(say(proposal.title()));
        setWidth("min(52rem, 96vw)");
        message.setWidthFull();
        message.setHelperText(say(Msg.agreement_message_help()));
        message.setMaxLength(2000);
        message.setVisible(proposal.withMessage());
        var save = new Button(say(proposal.action()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    TextArea message() {
        return message;
    }

    /** Whether everything that is needed stands there and can be read; marks what does not. */
    abstract boolean isComplete();

    abstract TermValue value();

    /** What keeps the value from being written at all; the rest is asked when the terms are offered. */
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
                new FaultsDialog(faults).open();
                return;
            }
            proposal.onSave().accept(value, message.getValue());
            close();
        } catch (UnfitTerms unfit) {
            new FaultsDialog(unfit).open();
        }
    }
}
