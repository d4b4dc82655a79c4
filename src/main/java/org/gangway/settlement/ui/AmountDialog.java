package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.math.BigDecimal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedNumberField;
import org.gangway.uikit.RequiredFields;

/** Asks for an amount and the reason for it: what is conceded of a dispute, or waived of a credit. */
class AmountDialog extends InputDialog {

    private final LocalizedNumberField amount;
    private final TextArea words;
    private final VerticalLayout form = new VerticalLayout();
    private final SerializableBiConsumer<BigDecimal, String> onSave;

    AmountDialog(
            Text title,
            Text consequence,
            LocalizedNumberField amount,
            Text why,
            Text action,
            SerializableBiConsumer<BigDecimal, String> onSave) {
        this.amount = amount;
        this.words = new TextArea(say(why));
        this.onSave = onSave;
        setHeaderTitle(say(title));
        refusedAt(
                amount,
                "settlement.concession-outside",
                "settlement.nothing-conceded",
                "settlement.waiver-above-credit",
                "settlement.waiver-not-above-zero",
                "money.too-fine");
        refusedAt(words, "settlement.reason-length");
        setWidth("min(36rem, 96vw)");
        amount.setWidthFull();
        words.setMaxLength(NewDispute.MAX_LENGTH);
        words.setWidthFull();
        form.add(new Paragraph(say(consequence)), amount, words);
        form.setPadding(false);
        add(form);
        var save = new Button(say(action), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    /** Asks for something more. */
    AmountDialog with(Component field) {
        form.add(field);
        return this;
    }

    private void save() {
        // both are asked, so that both can mark what is missing
        var isSound = amount.isSound();
        var isFilled = RequiredFields.check(words);
        if (isSound && isFilled) {
            onSave.accept(amount.number().orElseThrow(), words.getValue());
            close();
        }
    }
}
