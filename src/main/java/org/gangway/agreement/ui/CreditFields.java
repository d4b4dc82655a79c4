package org.gangway.agreement.ui;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.gangway.incentive.Basis;
import org.gangway.incentive.CreditRule;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Bound;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Asks what a default costs. */
final class CreditFields {

    private CreditFields() {}

    static ValueEntry<CreditRule> of(Text label, CreditRule before, Currency currency) {
        return new Kinds<>(label, kinds(Money.zero(currency)), before);
    }

    private static List<Kind<CreditRule>> kinds(Money nothing) {
        return List.of(
                Kind.plain(Msg.agreement_credit_whole(), new CreditRule.WholeAllocation()),
                Kind.plain(Msg.agreement_credit_linear(), new CreditRule.LinearShortfall()),
                Kind.of(
                        Msg.agreement_kind_tiers(),
                        new CreditRule.TierTable(
                                Basis.FEE,
                                Bound.EXCLUSIVE,
                                List.of(new CreditRule.Tier(BigDecimal.ZERO, Percentage.ZERO))),
                        TableFields::tiers),
                Kind.of(
                        Msg.agreement_kind_severity(),
                        new CreditRule.ShortfallTable(List.of(new CreditRule.Step(BigDecimal.ZERO, nothing))),
                        TableFields::steps),
                Kind.of(Msg.agreement_kind_fixed(), new CreditRule.FixedSum(nothing), CreditFields::fixed),
                Kind.of(Msg.agreement_kind_incident(), new CreditRule.PerIncident(nothing), CreditFields::incident),
                Kind.of(
                        Msg.agreement_kind_service_points(),
                        new CreditRule.ServicePoints(
                                Bound.EXCLUSIVE,
                                null,
                                false,
                                List.of(new CreditRule.Band(BigDecimal.ZERO, BigDecimal.ZERO))),
                        TableFields::bands),
                Kind.of(
                        Msg.agreement_kind_points_short(),
                        new CreditRule.PointsShort(BigDecimal.ONE, Basis.FEE, Percentage.HUNDRED),
                        CreditFields::pointsShort),
                Kind.of(
                        Msg.agreement_kind_excess(),
                        new CreditRule.TrimmedExcess(nothing, BigDecimal.ZERO),
                        CreditFields::excess),
                LumpFields.kind(nothing));
    }

    private static Form<CreditRule> fixed(CreditRule.FixedSum before) {
        var amount = AmountEntry.of(Msg.agreement_field_amount(), before.amount());
        return new Form<>(() -> new CreditRule.FixedSum(amount.amount()), amount);
    }

    private static Form<CreditRule> incident(CreditRule.PerIncident before) {
        var amount = AmountEntry.of(Msg.agreement_field_amount(), before.amount());
        return new Form<>(() -> new CreditRule.PerIncident(amount.amount()), amount);
    }

    private static Form<CreditRule> pointsShort(CreditRule.PointsShort before) {
        var perPoint = NumberEntry.of(Msg.agreement_field_per_point(), before.perPoint());
        var basis = ChoiceEntry.of(Msg.agreement_field_basis(), before.basis());
        var most = NumberEntry.of(Msg.agreement_field_most_percent(), before.most());
        return new Form<>(
                () -> new CreditRule.PointsShort(perPoint.number(), basis.choice(), most.percentage()),
                perPoint,
                basis,
                most);
    }

    private static Form<CreditRule> excess(CreditRule.TrimmedExcess before) {
        var perUnit = AmountEntry.of(Msg.agreement_field_per_unit(), before.perUnit());
        var most = NumberEntry.of(Msg.agreement_field_most_units(), before.most());
        return new Form<>(() -> new CreditRule.TrimmedExcess(perUnit.amount(), most.number()), perUnit, most);
    }
}
