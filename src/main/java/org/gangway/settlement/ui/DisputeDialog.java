package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedNumberField;
import org.gangway.uikit.RequiredFields;

/** Asks for a {@link NewDispute} and hands it to the caller. */
class DisputeDialog extends InputDialog {

    private final Select<StatementLine> line = new Select<>();
    private final LocalizedNumberField amount = LocalizedNumberField.needed(Msg.settlement_dispute_amount());
    private final TextArea reason = new TextArea(say(Msg.settlement_dispute_reason()));
    private final SerializableConsumer<NewDispute> onSave;

    DisputeDialog(Text consequence, Text cost, MonthlyStatement statement, SerializableConsumer<NewDispute> onSave) {
        this.onSave = onSave;
        setHeaderTitle(say(Msg.settlement_dispute_title()));
        refusedAt(line, "settlement.no-such-line");
        refusedAt(
                amount,
                "settlement.claim-is-computed",
                "settlement.credit-above-zero",
                "settlement.bonus-below-zero",
                "money.too-fine");
        refusedAt(reason, "settlement.reason-length");
        setWidth("min(36rem, 96vw)");
        line.setLabel(say(Msg.settlement_dispute_line()));
        var lines = new ArrayList<>(statement.content().lines());
        lines.add(new StatementLine(LineKey.WHOLE, "", null, statement.amounts().change(), null));
        line.setItems(lines);
        line.setItemLabelGenerator(it -> say(StatementTexts.line(it)));
        line.addValueChangeListener(_ -> showComputed());
        line.setWidthFull();
        amount.setWidthFull();
        reason.setMaxLength(NewDispute.MAX_LENGTH);
        reason.setHelperText(say(Msg.settlement_dispute_reason_help()));
        reason.setWidthFull();
        var form = new VerticalLayout(new Paragraph(say(consequence)), new Paragraph(say(cost)), line, amount, reason);
        form.setPadding(false);
        add(form);
        var save = new Button(say(Msg.settlement_dispute_action()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
        line.setValue(
                lines.stream().filter(it -> !it.amount().isZero()).findFirst().orElseGet(lines::getFirst));
    }

    private void showComputed() {
        var chosen = line.getValue();
        amount.setHelperText(say(Signs.help(chosen.key(), chosen.amount())));
    }

    private void save() {
        // both are asked, so that both can mark what is missing
        var isFilled = RequiredFields.check(line, reason);
        var isSound = amount.isSound();
        if (isFilled && isSound) {
            var key = line.getValue().key();
            var claimed = Signs.change(key, amount.number().orElseThrow());
            onSave.accept(new NewDispute(key, claimed, reason.getValue()));
            close();
        }
    }
}
