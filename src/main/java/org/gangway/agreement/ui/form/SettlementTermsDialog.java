package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.gangway.agreement.terms.CreditNotePeriod;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** Asks how long a party may take to answer a statement before silence counts as agreement, and how often credit notes come. */
public class SettlementTermsDialog extends InputDialog {

    private static final int USUAL_ANSWER = 10;
    private static final int USUAL_REMINDER = 2;

    private final IntegerField answer = new IntegerField(say(Msg.agreement_answer_label()));
    private final IntegerField reminder = new IntegerField(say(Msg.agreement_reminder_label()));
    private final Select<CreditNotePeriod> notes = new Select<>();
    private final TextArea message = new TextArea(say(Msg.agreement_message()));
    private final TermDialogPurpose termDialogPurpose;

    public SettlementTermsDialog(@Nullable SettlementTerms before, TermDialogPurpose termDialogPurpose) {
        this.termDialogPurpose = termDialogPurpose;
        setHeaderTitle(say(termDialogPurpose.title()));
        refusedAt(answer, "agreement.answer-days");
        refusedAt(reminder, "agreement.reminder-days");
        refusedAt(message, "agreement.message-length");
        setWidth("min(36rem, 96vw)");
        answer.setValue(before == null ? Integer.valueOf(USUAL_ANSWER) : before.answerWithin());
        answer.setHelperText(say(Msg.agreement_answer_help()));
        reminder.setValue(before == null ? USUAL_REMINDER : before.reminderBefore());
        notes.setLabel(say(Msg.agreement_notes_label()));
        notes.setItems(CreditNotePeriod.values());
        notes.setItemLabelGenerator(one -> say(Text.of(one)));
        notes.setValue(before == null ? CreditNotePeriod.MONTHLY : before.creditNotes());
        notes.setHelperText(say(Msg.agreement_notes_help()));
        var form = new VerticalLayout(new Paragraph(say(Msg.agreement_silence_help())), answer, reminder, notes);
        form.setPadding(false);
        if (termDialogPurpose.withMessage()) {
            message.setHelperText(say(Msg.agreement_message_help()));
            message.setWidthFull();
            form.add(message);
        }
        add(form);
        var save = new Button(say(termDialogPurpose.action()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void save() {
        if (answer.isEmpty() || RequiredFields.check(reminder)) {
            termDialogPurpose.onSave().accept(terms(), message.getValue());
            close();
        }
    }

    /** Without a limit, silence is no agreement. */
    private SettlementTerms terms() {
        return answer.isEmpty()
                ? SettlementTerms.without(notes.getValue())
                : new SettlementTerms(answer.getValue(), reminder.getValue(), notes.getValue());
    }
}
