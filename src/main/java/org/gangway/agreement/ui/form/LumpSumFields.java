package org.gangway.agreement.ui.form;

import java.util.List;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.LumpSum;
import org.gangway.language.Msg;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FormVariant;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.VariantEntry;
import org.gangway.uikit.form.WholeEntry;

/** Asks for a lump sum that many failures cost together. */
final class LumpSumFields {

    private LumpSumFields() {}

    static FormVariant<CreditRule> kind(Money nothing) {
        return FormVariant.of(
                Msg.agreement_kind_chronic(),
                new CreditRule.ChronicLumpSum(10, 12, new LumpSum.Amount(nothing)),
                before -> form(before, nothing));
    }

    private static ValueEntry<CreditRule> form(CreditRule.ChronicLumpSum before, Money nothing) {
        var every = WholeEntry.of(Msg.agreement_field_every(), before.every());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), before.months());
        var lumpSum = new VariantEntry<>(Msg.agreement_field_lump_sum(), lumpSums(nothing), before.lumpSum());
        return new FieldGroup<>(
                () -> new CreditRule.ChronicLumpSum(every.whole(), months.whole(), lumpSum.value()),
                every,
                months,
                lumpSum);
    }

    private static List<FormVariant<LumpSum>> lumpSums(Money nothing) {
        return List.of(
                FormVariant.of(Msg.agreement_kind_amount(), new LumpSum.Amount(nothing), LumpSumFields::amount),
                FormVariant.of(
                        Msg.agreement_kind_annual(),
                        new LumpSum.OfAnnualFee(Percentage.ZERO),
                        LumpSumFields::ofAnnualFee));
    }

    private static FieldGroup<LumpSum> amount(LumpSum.Amount before) {
        var amount = AmountEntry.of(Msg.agreement_field_amount(), before.amount());
        return new FieldGroup<>(() -> new LumpSum.Amount(amount.amount()), amount);
    }

    private static FieldGroup<LumpSum> ofAnnualFee(LumpSum.OfAnnualFee before) {
        var percent = NumberEntry.of(Msg.agreement_field_percent(), before.percent());
        return new FieldGroup<>(() -> new LumpSum.OfAnnualFee(percent.percentage()), percent);
    }
}
