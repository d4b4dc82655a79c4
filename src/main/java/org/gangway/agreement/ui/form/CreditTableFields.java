package org.gangway.agreement.ui.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.ValueRounding;
import org.gangway.language.Msg;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FlagEntry;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.WholeEntry;

/** Asks for the tables by which a result costs more the worse it is. */
final class CreditTableFields {

    private CreditTableFields() {}

    static ValueEntry<CreditRule> tiers(CreditRule.TierTable before) {
        var basis = ChoiceEntry.of(Msg.agreement_field_basis(), before.basis());
        var bound = ChoiceEntry.of(Msg.agreement_field_bound(), before.bound());
        var rows = new EntryRows<>(
                Msg.agreement_field_tiers(),
                Msg.agreement_field_tier_add(),
                before.tiers(),
                new CreditRule.Tier(BigDecimal.ZERO, Percentage.ZERO),
                CreditTableFields::tier);
        return new FieldGroup<>(
                () -> new CreditRule.TierTable(basis.choice(), bound.choice(), rows.values()), basis, bound, rows);
    }

    private static ValueEntry<CreditRule.Tier> tier(CreditRule.Tier before) {
        var from = NumberEntry.of(Msg.agreement_field_worse_than(), before.from());
        var credit = NumberEntry.of(Msg.agreement_field_credit_percent(), before.credit());
        return new FieldGroup<>(() -> new CreditRule.Tier(from.number(), credit.percentage()), from, credit);
    }

    static ValueEntry<CreditRule> steps(CreditRule.ShortfallTable before) {
        var nothing = Money.zero(before.steps().getFirst().credit().currency());
        var rows = new EntryRows<>(
                Msg.agreement_field_steps(),
                Msg.agreement_field_step_add(),
                before.steps(),
                new CreditRule.Step(BigDecimal.ZERO, nothing),
                CreditTableFields::step);
        return new FieldGroup<>(() -> new CreditRule.ShortfallTable(rows.values()), rows);
    }

    private static ValueEntry<CreditRule.Step> step(CreditRule.Step before) {
        var from = NumberEntry.of(Msg.agreement_field_shortfall(), before.atLeast());
        var credit = AmountEntry.of(Msg.agreement_field_amount(), before.credit());
        return new FieldGroup<>(() -> new CreditRule.Step(from.number(), credit.amount()), from, credit);
    }

    static ValueEntry<CreditRule> bands(CreditRule.ServicePoints before) {
        var rounded = Optional.ofNullable(before.rounding());
        var bound = ChoiceEntry.of(Msg.agreement_field_bound(), before.bound());
        var scale = WholeEntry.optional(
                Msg.agreement_field_decimals(),
                rounded.map(ValueRounding::scale).orElse(null));
        var mode = ChoiceEntry.rounding(
                Msg.agreement_field_mode(), rounded.map(ValueRounding::mode).orElse(RoundingMode.HALF_UP));
        var each = new FlagEntry(Msg.agreement_field_each_incident(), before.eachIncident());
        var rows = new EntryRows<>(
                Msg.agreement_field_bands(),
                Msg.agreement_field_band_add(),
                before.bands(),
                new CreditRule.Band(BigDecimal.ZERO, BigDecimal.ZERO),
                CreditTableFields::band);
        return new FieldGroup<>(
                () -> new CreditRule.ServicePoints(
                        bound.choice(),
                        scale.wholeIfAny()
                                .map(decimals -> new ValueRounding(decimals, mode.choice()))
                                .orElse(null),
                        each.yes(),
                        rows.values()),
                bound,
                scale,
                mode,
                each,
                rows);
    }

    private static ValueEntry<CreditRule.Band> band(CreditRule.Band before) {
        var from = NumberEntry.of(Msg.agreement_field_worse_than(), before.from());
        var points = NumberEntry.of(Msg.agreement_field_points(), before.points());
        return new FieldGroup<>(() -> new CreditRule.Band(from.number(), points.number()), from, points);
    }
}
