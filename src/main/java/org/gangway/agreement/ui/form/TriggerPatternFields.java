package org.gangway.agreement.ui.form;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.language.Msg;
import org.gangway.measure.Direction;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FormVariant;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.WholeEntry;

/** Asks when a trigger fires. */
final class TriggerPatternFields {

    private TriggerPatternFields() {}

    static List<FormVariant<TriggerPattern>> kinds(Currency currency) {
        var any = CountedMisses.ANY_MISS;
        var none = Percentage.ZERO;
        return List.of(
                FormVariant.of(
                        Msg.agreement_kind_in_a_row(), new TriggerPattern.InARow(3, any), TriggerPatternFields::inARow),
                FormVariant.of(
                        Msg.agreement_kind_times(),
                        new TriggerPattern.TimesInWindow(3, 6, any),
                        TriggerPatternFields::times),
                FormVariant.of(
                        Msg.agreement_kind_share_of_measurements(),
                        new TriggerPattern.ShareOfMeasurements(none, 12, any),
                        TriggerPatternFields::share),
                FormVariant.of(
                        Msg.agreement_kind_average_worse(),
                        new TriggerPattern.AverageWorse(BigDecimal.ZERO, Direction.HIGHER, 3),
                        TriggerPatternFields::average),
                FormVariant.of(
                        Msg.agreement_kind_credit_sum(),
                        new TriggerPattern.CreditSum(Money.zero(currency), 12),
                        TriggerPatternFields::creditSum),
                FormVariant.of(
                        Msg.agreement_kind_credit_share(),
                        new TriggerPattern.CreditShare(none, 12),
                        TriggerPatternFields::creditShare),
                FormVariant.of(
                        Msg.agreement_kind_credit_months(),
                        new TriggerPattern.CreditMonths(none, 2, 4),
                        TriggerPatternFields::creditMonths),
                FormVariant.of(
                        Msg.agreement_kind_days_late(),
                        new TriggerPattern.DaysLate(15),
                        TriggerPatternFields::daysLate));
    }

    private static ValueEntry<TriggerPattern> inARow(TriggerPattern.InARow before) {
        var months = WholeEntry.of(Msg.agreement_field_months_in_a_row(), before.months());
        var counted = ChoiceEntry.of(Msg.agreement_field_counted(), before.counted());
        return new FieldGroup<>(() -> new TriggerPattern.InARow(months.whole(), counted.choice()), months, counted);
    }

    private static ValueEntry<TriggerPattern> times(TriggerPattern.TimesInWindow before) {
        var times = WholeEntry.of(Msg.agreement_field_times(), before.times());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), before.months());
        var counted = ChoiceEntry.of(Msg.agreement_field_counted(), before.counted());
        return new FieldGroup<>(
                () -> new TriggerPattern.TimesInWindow(times.whole(), months.whole(), counted.choice()),
                times,
                months,
                counted);
    }

    private static ValueEntry<TriggerPattern> share(TriggerPattern.ShareOfMeasurements before) {
        var above = NumberEntry.of(Msg.agreement_field_more_than_percent(), before.above());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), before.months());
        var counted = ChoiceEntry.of(Msg.agreement_field_counted(), before.counted());
        return new FieldGroup<>(
                () -> new TriggerPattern.ShareOfMeasurements(above.percentage(), months.whole(), counted.choice()),
                above,
                months,
                counted);
    }

    private static ValueEntry<TriggerPattern> average(TriggerPattern.AverageWorse before) {
        var threshold = NumberEntry.of(Msg.agreement_field_worse_than(), before.threshold());
        var better = ChoiceEntry.of(Msg.agreement_field_better(), before.better());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), before.months());
        return new FieldGroup<>(
                () -> new TriggerPattern.AverageWorse(threshold.number(), better.choice(), months.whole()),
                threshold,
                better,
                months);
    }

    private static ValueEntry<TriggerPattern> creditSum(TriggerPattern.CreditSum before) {
        var least = AmountEntry.of(Msg.agreement_field_least_amount(), before.atLeast());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), before.months());
        return new FieldGroup<>(() -> new TriggerPattern.CreditSum(least.amount(), months.whole()), least, months);
    }

    private static ValueEntry<TriggerPattern> creditShare(TriggerPattern.CreditShare before) {
        var least = NumberEntry.of(Msg.agreement_field_least_percent(), before.atLeast());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), before.months());
        return new FieldGroup<>(
                () -> new TriggerPattern.CreditShare(least.percentage(), months.whole()), least, months);
    }

    private static ValueEntry<TriggerPattern> creditMonths(TriggerPattern.CreditMonths before) {
        var share = NumberEntry.of(Msg.agreement_field_least_percent(), before.ofFee());
        var times = WholeEntry.of(Msg.agreement_field_times(), before.times());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), before.months());
        return new FieldGroup<>(
                () -> new TriggerPattern.CreditMonths(share.percentage(), times.whole(), months.whole()),
                share,
                times,
                months);
    }

    private static ValueEntry<TriggerPattern> daysLate(TriggerPattern.DaysLate before) {
        var days = WholeEntry.of(Msg.agreement_field_more_days(), before.moreThan());
        return new FieldGroup<>(() -> new TriggerPattern.DaysLate(days.whole()), days);
    }
}
