package org.gangway.agreement.ui.form;

import java.util.Currency;
import java.util.List;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.language.Msg;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FlagEntry;
import org.gangway.uikit.form.FormVariant;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.VariantEntry;
import org.gangway.uikit.form.WholeEntry;

/** Asks when good months give a credit back. */
final class EarnBackFields {

    private EarnBackFields() {}

    static ValueEntry<EarnBackRule> of(EarnBackRule before) {
        return new VariantEntry<>(Msg.agreement_schedule_earn_back(), kinds(), before);
    }

    private static List<FormVariant<EarnBackRule>> kinds() {
        return List.of(
                FormVariant.plain(Msg.agreement_earn_back_none(), new EarnBackRule.NoEarnBack()),
                FormVariant.of(
                        Msg.agreement_kind_good_months(),
                        new EarnBackRule.AfterGoodMonths(CountedMisses.ABOVE_MINIMUM, 3, 3, true),
                        EarnBackFields::afterGoodMonths),
                FormVariant.of(
                        Msg.agreement_kind_on_average(),
                        new EarnBackRule.OnAverage(CountedMisses.ABOVE_MINIMUM, 3, null, false),
                        EarnBackFields::onAverage));
    }

    private static ValueEntry<EarnBackRule> afterGoodMonths(EarnBackRule.AfterGoodMonths before) {
        var good = WholeEntry.of(Msg.agreement_field_good_months(), before.goodMonths());
        var within = WholeEntry.of(Msg.agreement_field_within_months(), before.within());
        var inARow = new FlagEntry(Msg.agreement_field_in_a_row(), before.inARow());
        var zone = ChoiceEntry.of(Msg.agreement_field_zone(), before.zone());
        var threshold = NumberEntry.optional(Msg.agreement_field_threshold(), before.threshold());
        var critical = new FlagEntry(Msg.agreement_field_no_critical(), before.noCriticalFailure());
        return new FieldGroup<>(
                () -> new EarnBackRule.AfterGoodMonths(
                        zone.choice(),
                        good.whole(),
                        within.whole(),
                        inARow.yes(),
                        threshold.numberIfAny(),
                        critical.yes()),
                good,
                within,
                zone,
                threshold,
                inARow,
                critical);
    }

    private static ValueEntry<EarnBackRule> onAverage(EarnBackRule.OnAverage before) {
        var months = WholeEntry.of(Msg.agreement_field_within_months(), before.months());
        var zone = ChoiceEntry.of(Msg.agreement_field_zone(), before.zone());
        var threshold = NumberEntry.optional(Msg.agreement_field_threshold(), before.threshold());
        var critical = new FlagEntry(Msg.agreement_field_no_critical(), before.noCriticalFailure());
        return new FieldGroup<>(
                () -> new EarnBackRule.OnAverage(
                        zone.choice(), months.whole(), threshold.numberIfAny(), critical.yes()),
                months,
                zone,
                threshold,
                critical);
    }

    static ValueEntry<EarnBackLimits> limits(EarnBackLimits before, Currency currency) {
        var most = WholeEntry.optional(
                Msg.agreement_field_earn_backs_per_year(), before.mostPerYear() == 0 ? null : before.mostPerYear());
        var amount = AmountEntry.optional(Msg.agreement_field_earn_back_amount(), before.mostAmountPerYear(), currency);
        var end = ChoiceEntry.of(Msg.agreement_field_term_end(), before.atTermEnd());
        return new FieldGroup<>(
                () -> new EarnBackLimits(most.whole(), amount.amountIfAny().orElse(null), end.choice()),
                most,
                amount,
                end);
    }
}
