package org.gangway.agreement.ui.form;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.gangway.incentive.terms.CountMultiplier;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.language.Msg;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FormVariant;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.VariantEntry;
import org.gangway.uikit.form.WholeEntry;

/** Asks what a failure costs more because it is not the first. */
final class RepeatFields {

    private RepeatFields() {}

    static ValueEntry<RepeatRule> of(RepeatRule before, Currency currency) {
        return new VariantEntry<>(Msg.agreement_field_repeat(), kinds(currency), before);
    }

    private static List<FormVariant<RepeatRule>> kinds(Currency currency) {
        return List.of(
                FormVariant.plain(Msg.agreement_repeat_none(), new RepeatRule.NoRepeat()),
                FormVariant.of(
                        Msg.agreement_kind_repeat_in_a_row(),
                        new RepeatRule.Consecutive(2, BigDecimal.TWO, CountedMisses.ANY_MISS, RepeatTiming.BEFORE_CAPS),
                        RepeatFields::consecutive),
                FormVariant.of(
                        Msg.agreement_kind_repeat_by_count(),
                        new RepeatRule.ByCount(
                                List.of(new CountMultiplier(4, BigDecimal.ONE)), RepeatTiming.BEFORE_CAPS),
                        RepeatFields::byCount),
                FormVariant.of(
                        Msg.agreement_kind_repeat_escalated(),
                        new RepeatRule.Escalated(2, CountedMisses.ANY_MISS, new CreditRule.WholeAllocation()),
                        before -> escalated(before, currency)));
    }

    private static ValueEntry<RepeatRule> consecutive(RepeatRule.Consecutive before) {
        var from = WholeEntry.of(Msg.agreement_field_months_in_a_row(), before.from());
        var factor = NumberEntry.of(Msg.agreement_field_factor(), before.factor());
        var counted = ChoiceEntry.of(Msg.agreement_field_counted(), before.counted());
        var timing = ChoiceEntry.of(Msg.agreement_field_timing(), before.timing());
        return new FieldGroup<>(
                () -> new RepeatRule.Consecutive(from.whole(), factor.number(), counted.choice(), timing.choice()),
                from,
                factor,
                counted,
                timing);
    }

    private static ValueEntry<RepeatRule> byCount(RepeatRule.ByCount before) {
        var timing = ChoiceEntry.of(Msg.agreement_field_timing(), before.timing());
        var rows = new EntryRows<>(
                Msg.agreement_field_multipliers(),
                Msg.agreement_field_multiplier_add(),
                before.steps(),
                new CountMultiplier(4, BigDecimal.ONE),
                RepeatFields::step);
        return new FieldGroup<>(() -> new RepeatRule.ByCount(rows.values(), timing.choice()), timing, rows);
    }

    private static ValueEntry<CountMultiplier> step(CountMultiplier before) {
        var more = WholeEntry.of(Msg.agreement_field_more_failures(), before.moreThan());
        var factor = NumberEntry.of(Msg.agreement_field_factor(), before.factor());
        return new FieldGroup<>(() -> new CountMultiplier(more.whole(), factor.number()), more, factor);
    }

    private static ValueEntry<RepeatRule> escalated(RepeatRule.Escalated before, Currency currency) {
        var from = WholeEntry.of(Msg.agreement_field_months_in_a_row(), before.from());
        var counted = ChoiceEntry.of(Msg.agreement_field_counted(), before.counted());
        var credit = CreditFields.of(Msg.agreement_field_instead(), before.credit(), currency);
        return new FieldGroup<>(
                () -> new RepeatRule.Escalated(from.whole(), counted.choice(), credit.value()), from, counted, credit);
    }
}
