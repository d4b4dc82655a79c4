package org.gangway.agreement.ui.form;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.language.Msg;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FormVariant;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.VariantEntry;
import org.gangway.uikit.form.WholeEntry;

/** Asks when a miss costs money: one condition, or any of several. */
final class DefaultRuleFields {

    private DefaultRuleFields() {}

    static ValueEntry<DefaultRule> of(DefaultRule before) {
        var flat = flat(before).toList();
        var rows = new EntryRows<>(
                Msg.agreement_schedule_default(),
                Msg.agreement_default_add(),
                flat,
                new DefaultRule.BelowExpected(),
                rule -> new VariantEntry<>(Msg.agreement_default_condition(), kinds(), rule));
        return new FieldGroup<>(() -> rows.values().equals(flat) ? before : rule(rows.values()), rows);
    }

    private static DefaultRule rule(List<DefaultRule> conditions) {
        return conditions.size() == 1 ? conditions.getFirst() : new DefaultRule.AnyOf(conditions);
    }

    /** Any of several, of which some are any of several, is any of them all. */
    private static Stream<DefaultRule> flat(DefaultRule rule) {
        return rule instanceof DefaultRule.AnyOf(var rules)
                ? rules.stream().flatMap(DefaultRuleFields::flat)
                : Stream.of(rule);
    }

    private static List<FormVariant<DefaultRule>> kinds() {
        return List.of(
                FormVariant.plain(Msg.agreement_default_below_expected(), new DefaultRule.BelowExpected()),
                FormVariant.plain(Msg.agreement_default_below_minimum(), new DefaultRule.BelowMinimum()),
                FormVariant.of(
                        Msg.agreement_kind_times(),
                        new DefaultRule.TimesInWindow(4, 12, CountedMisses.ABOVE_MINIMUM),
                        DefaultRuleFields::times),
                FormVariant.of(
                        Msg.agreement_kind_in_a_row(),
                        new DefaultRule.InARow(2, CountedMisses.ANY_MISS),
                        DefaultRuleFields::inARow));
    }

    private static FieldGroup<DefaultRule> times(DefaultRule.TimesInWindow before) {
        var times = WholeEntry.of(Msg.agreement_field_times(), before.times());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), before.months());
        var counted = ChoiceEntry.of(Msg.agreement_field_counted(), before.counted());
        return new FieldGroup<>(
                () -> new DefaultRule.TimesInWindow(times.whole(), months.whole(), counted.choice()),
                times,
                months,
                counted);
    }

    private static FieldGroup<DefaultRule> inARow(DefaultRule.InARow before) {
        var months = WholeEntry.of(Msg.agreement_field_months_in_a_row(), before.months());
        var counted = ChoiceEntry.of(Msg.agreement_field_counted(), before.counted());
        return new FieldGroup<>(() -> new DefaultRule.InARow(months.whole(), counted.choice()), months, counted);
    }
}
