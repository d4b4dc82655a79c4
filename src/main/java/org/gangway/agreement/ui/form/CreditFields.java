package org.gangway.agreement.ui.form;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Bound;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FormVariant;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.VariantEntry;

/** Asks what a default costs. */
final class CreditFields {

    private CreditFields() {}

    static ValueEntry<CreditRule> of(Text label, CreditRule before, Currency currency) {
        return new VariantEntry<>(label, kinds(Money.zero(currency)), before);
    }

    private static List<FormVariant<CreditRule>> kinds(Money nothing) {
        return List.of(
                FormVariant.plain(Msg.agreement_credit_whole(), new CreditRule.WholeAllocation()),
                FormVariant.plain(Msg.agreement_credit_linear(), new CreditRule.LinearShortfall()),
                FormVariant.of(
                        Msg.agreement_kind_tiers(),
                        new CreditRule.TierTable(
                                PercentageBasis.FEE,
                                Bound.EXCLUSIVE,
                                List.of(new CreditRule.Tier(BigDecimal.ZERO, Percentage.ZERO))),
                        CreditTableFields::tiers),
                FormVariant.of(
                        Msg.agreement_kind_severity(),
                        new CreditRule.ShortfallTable(List.of(new CreditRule.Step(BigDecimal.ZERO, nothing))),
                        CreditTableFields::steps),
                FormVariant.of(Msg.agreement_kind_fixed(), new CreditRule.FixedSum(nothing), CreditFields::fixed),
                FormVariant.of(
                        Msg.agreement_kind_incident(), new CreditRule.PerIncident(nothing), CreditFields::incident),
                FormVariant.of(
                        Msg.agreement_kind_service_points(),
                        new CreditRule.ServicePoints(
                                Bound.EXCLUSIVE,
                                null,
                                false,
                                List.of(new CreditRule.Band(BigDecimal.ZERO, BigDecimal.ZERO))),
                        CreditTableFields::bands),
                FormVariant.of(
                        Msg.agreement_kind_points_short(),
                        new CreditRule.PointsShort(BigDecimal.ONE, PercentageBasis.FEE, Percentage.HUNDRED),
                        CreditFields::pointsShort),
                FormVariant.of(
                        Msg.agreement_kind_excess(),
                        new CreditRule.TrimmedExcess(nothing, BigDecimal.ZERO),
                        CreditFields::excess),
                LumpSumFields.kind(nothing));
    }

    private static FieldGroup<CreditRule> fixed(CreditRule.FixedSum before) {
        var amount = AmountEntry.of(Msg.agreement_field_amount(), before.amount());
        return new FieldGroup<>(() -> new CreditRule.FixedSum(amount.amount()), amount);
    }

    private static FieldGroup<CreditRule> incident(CreditRule.PerIncident before) {
        var amount = AmountEntry.of(Msg.agreement_field_amount(), before.amount());
        return new FieldGroup<>(() -> new CreditRule.PerIncident(amount.amount()), amount);
    }

    private static FieldGroup<CreditRule> pointsShort(CreditRule.PointsShort before) {
        var perPoint = NumberEntry.of(Msg.agreement_field_per_point(), before.perPoint());
        var basis = ChoiceEntry.of(Msg.agreement_field_basis(), before.basis());
        var most = NumberEntry.of(Msg.agreement_field_most_percent(), before.most());
        return new FieldGroup<>(
                () -> new CreditRule.PointsShort(perPoint.number(), basis.choice(), most.percentage()),
                perPoint,
                basis,
                most);
    }

    private static FieldGroup<CreditRule> excess(CreditRule.TrimmedExcess before) {
        var perUnit = AmountEntry.of(Msg.agreement_field_per_unit(), before.perUnit());
        var most = NumberEntry.of(Msg.agreement_field_most_units(), before.most());
        return new FieldGroup<>(() -> new CreditRule.TrimmedExcess(perUnit.amount(), most.number()), perUnit, most);
    }
}
