package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.LocalizedNumberField;

/** Asks what a whole month costs. */
public class FeeTermsDialog extends TermDialog {

    private final LocalizedNumberField fee = LocalizedNumberField.needed(Msg.engagement_monthly_fee());
    private final Money before;

    /** @param before the fee as it is now */
    public FeeTermsDialog(Money before, TermDialogPurpose termDialogPurpose) {
        super(termDialogPurpose);
        this.before = before;
        setWidth("min(36rem, 96vw)");
        fee.show(before.amount());
        fee.setSuffixComponent(new Span(before.currency().getCurrencyCode()));
        fee.setWidthFull();
        message().setHelperText(say(Msg.agreement_message_help()));
        add(new Paragraph(say(Msg.agreement_fee_help())), fee, message());
    }

    @Override
    boolean isComplete() {
        if (!fee.isSound()) {
            return false;
        }
        try {
            value();
            return true;
        } catch (RuleViolation refused) {
            fee.setInvalid(true);
            fee.setErrorMessage(say(Text.rule(refused)));
            return false;
        }
    }

    @Override
    TermValue value() {
        return new FeeTerms(new Money(fee.number().orElseThrow(), before.currency()));
    }
}
