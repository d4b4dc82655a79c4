package org.gangway.agreement.ui.form;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.language.Msg;
import org.gangway.measure.Bound;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FormVariant;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.VariantEntry;

/** Asks what exceeding earns. */
final class BonusFields {

    private BonusFields() {}

    static ValueEntry<BonusRule> of(BonusRule before, Currency currency) {
        return new VariantEntry<>(Msg.agreement_schedule_bonus_rule(), kinds(Money.zero(currency)), before);
    }

    private static List<FormVariant<BonusRule>> kinds(Money nothing) {
        var zero = BigDecimal.ZERO;
        return List.of(
                FormVariant.plain(Msg.agreement_bonus_none(), new BonusRule.NoBonus()),
                FormVariant.of(
                        Msg.agreement_kind_beyond(),
                        new BonusRule.BeyondThreshold(zero, Bound.INCLUSIVE, Percentage.ZERO),
                        BonusFields::beyond),
                FormVariant.of(
                        Msg.agreement_kind_bonus_tiers(),
                        new BonusRule.BonusTiers(
                                Bound.INCLUSIVE, List.of(new BonusRule.BonusTier(zero, Percentage.ZERO))),
                        BonusFields::tiers),
                FormVariant.of(
                        Msg.agreement_kind_per_point(),
                        new BonusRule.PerPointBeyond(zero, zero, Percentage.HUNDRED),
                        BonusFields::perPoint),
                FormVariant.of(
                        Msg.agreement_kind_gain_share(),
                        new BonusRule.GainShare(zero, nothing, Percentage.ZERO, nothing),
                        BonusFields::gainShare));
    }

    private static ValueEntry<BonusRule> beyond(BonusRule.BeyondThreshold before) {
        var threshold = NumberEntry.of(Msg.agreement_schedule_bonus_threshold(), before.threshold());
        var bound = ChoiceEntry.of(Msg.agreement_field_bound(), before.bound());
        var ofFee = NumberEntry.of(Msg.agreement_schedule_bonus_percent(), before.ofFee());
        return new FieldGroup<>(
                () -> new BonusRule.BeyondThreshold(threshold.number(), bound.choice(), ofFee.percentage()),
                threshold,
                bound,
                ofFee);
    }

    private static ValueEntry<BonusRule> tiers(BonusRule.BonusTiers before) {
        var bound = ChoiceEntry.of(Msg.agreement_field_bound(), before.bound());
        var rows = new EntryRows<>(
                Msg.agreement_field_tiers(),
                Msg.agreement_field_tier_add(),
                before.tiers(),
                new BonusRule.BonusTier(BigDecimal.ZERO, Percentage.ZERO),
                BonusFields::tier);
        return new FieldGroup<>(() -> new BonusRule.BonusTiers(bound.choice(), rows.values()), bound, rows);
    }

    private static ValueEntry<BonusRule.BonusTier> tier(BonusRule.BonusTier before) {
        var from = NumberEntry.of(Msg.agreement_schedule_bonus_threshold(), before.from());
        var ofFee = NumberEntry.of(Msg.agreement_schedule_bonus_percent(), before.ofFee());
        return new FieldGroup<>(() -> new BonusRule.BonusTier(from.number(), ofFee.percentage()), from, ofFee);
    }

    private static ValueEntry<BonusRule> perPoint(BonusRule.PerPointBeyond before) {
        var threshold = NumberEntry.of(Msg.agreement_schedule_bonus_threshold(), before.threshold());
        var perPoint = NumberEntry.of(Msg.agreement_field_per_point(), before.perPoint());
        var most = NumberEntry.of(Msg.agreement_field_most_percent(), before.most());
        return new FieldGroup<>(
                () -> new BonusRule.PerPointBeyond(threshold.number(), perPoint.number(), most.percentage()),
                threshold,
                perPoint,
                most);
    }

    private static ValueEntry<BonusRule> gainShare(BonusRule.GainShare before) {
        var baseline = NumberEntry.of(Msg.agreement_field_baseline(), before.baseline());
        var unit = AmountEntry.of(Msg.agreement_field_unit_value(), before.unitValue());
        var share = NumberEntry.of(Msg.agreement_field_share_percent(), before.share());
        var most = AmountEntry.of(Msg.agreement_field_most_amount(), before.most());
        return new FieldGroup<>(
                () -> new BonusRule.GainShare(baseline.number(), unit.amount(), share.percentage(), most.amount()),
                baseline,
                unit,
                share,
                most);
    }
}
