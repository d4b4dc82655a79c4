package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.gangway.agreement.terms.FeeRulesCheck;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.incentive.fee.ChangeWithinMonth;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.LocalizedNumberField;
import org.jspecify.annotations.Nullable;

/** Asks what a whole month costs: its flat part, parts by volume, and how a change within a month counts. */
public class FeeTermsDialog extends TermDialog {

    private final LocalizedNumberField fee = LocalizedNumberField.needed(Msg.engagement_monthly_fee());
    private final Select<ChangeWithinMonth> withinMonth = new Select<>();
    private final FeeTerms before;
    private final @Nullable VolumeFields volumes;
    private final IndexFields index;

    /**
     * @param before the fee as it is now
     * @param levels what is promised beside it: volumes are counted in their figures
     * @param from the year from which the terms hold
     */
    public FeeTermsDialog(
            FeeTerms before, List<ServiceLevelTerms> levels, Year from, TermDialogPurpose termDialogPurpose) {
        super(termDialogPurpose);
        this.before = before;
        var counting = levels.stream().filter(FeeRulesCheck::countsEveryMonth).toList();
        volumes = counting.isEmpty()
                ? null
                : new VolumeFields(
                        before.feeRules(), Money.zero(before.monthlyFee().currency()), counting, this::flat);
        setWidth("min(44rem, 96vw)");
        fee.show(before.monthlyFee().amount());
        fee.setSuffixComponent(new Span(before.monthlyFee().currency().getCurrencyCode()));
        fee.setWidthFull();
        withinMonth.setLabel(say(Msg.agreement_fee_within_month()));
        withinMonth.setItems(ChangeWithinMonth.values());
        withinMonth.setItemLabelGenerator(one -> say(Text.of(one)));
        withinMonth.setValue(before.feeRules().withinMonth());
        withinMonth.setHelperText(say(Msg.agreement_fee_within_month_help()));
        withinMonth.setWidthFull();
        add(new Paragraph(say(Msg.agreement_fee_help())), fee);
        if (volumes == null) {
            add(new Paragraph(say(Msg.agreement_fee_unit_no_level())));
        } else {
            fee.setHelperText(say(Msg.agreement_fee_flat_help()));
            fee.setValueChangeMode(ValueChangeMode.LAZY);
            fee.addValueChangeListener(_ -> volumes.calculate());
            add(volumes);
            volumes.calculate();
        }
        index = new IndexFields(before.feeRules().index(), from);
        add(index, withinMonth, message());
    }

    private Optional<Money> flat() {
        return fee.number().map(number -> new Money(number, before.monthlyFee().currency()));
    }

    @Override
    boolean isComplete() {
        var isIndexSound = index.isSound();
        var isVolumeSound = volumes == null || volumes.isSound();
        if (!fee.isSound() || !isVolumeSound || !isIndexSound) {
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
        return new FeeTerms(
                flat().orElseThrow(),
                rules().with(withinMonth.getValue()).with(index.value().orElse(null)));
    }

    private FeeRules rules() {
        return volumes == null ? before.feeRules() : volumes.rules();
    }
}
