package org.gangway.agreement.ui.form;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.language.Msg;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.FlagEntry;
import org.gangway.uikit.form.FormVariant;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.VariantEntry;
import org.jspecify.annotations.Nullable;

/** Asks how a month's service points become money. */
final class ServicePointsFields {

    private ServicePointsFields() {}

    static FieldGroup<Optional<PointsConversion>> of(@Nullable PointsConversion before, Currency currency) {
        var used = new FlagEntry(Msg.agreement_field_points_used(), before != null);
        var usual = new PointsConversion.PercentEach(BigDecimal.ONE, PercentageBasis.FEE, Percentage.HUNDRED);
        var kinds = new VariantEntry<>(
                Msg.agreement_field_points_money(), kinds(Money.zero(currency)), before == null ? usual : before);
        used.shows(kinds);
        return new FieldGroup<>(() -> used.yes() ? Optional.of(kinds.value()) : Optional.empty(), used, kinds);
    }

    private static List<FormVariant<PointsConversion>> kinds(Money nothing) {
        var zero = BigDecimal.ZERO;
        return List.of(
                FormVariant.of(
                        Msg.agreement_kind_points_brackets(),
                        new PointsConversion.Brackets(nothing, List.of(new PointsConversion.Bracket(zero, zero))),
                        ServicePointsFields::brackets),
                FormVariant.of(
                        Msg.agreement_kind_points_table(),
                        new PointsConversion.PercentTable(
                                PercentageBasis.FEE, List.of(new PointsConversion.PointStep(zero, Percentage.ZERO))),
                        ServicePointsFields::table),
                FormVariant.of(
                        Msg.agreement_kind_points_each(),
                        new PointsConversion.PercentEach(zero, PercentageBasis.FEE, Percentage.HUNDRED),
                        ServicePointsFields::each));
    }

    private static ValueEntry<PointsConversion> brackets(PointsConversion.Brackets before) {
        var value = AmountEntry.of(Msg.agreement_field_point_value(), before.pointValue());
        var rows = new EntryRows<>(
                Msg.agreement_field_brackets(),
                Msg.agreement_field_bracket_add(),
                before.brackets(),
                new PointsConversion.Bracket(BigDecimal.ZERO, BigDecimal.ZERO),
                ServicePointsFields::bracket);
        return new FieldGroup<>(() -> new PointsConversion.Brackets(value.amount(), rows.values()), value, rows);
    }

    private static ValueEntry<PointsConversion.Bracket> bracket(PointsConversion.Bracket before) {
        var above = NumberEntry.of(Msg.agreement_field_above_points(), before.above());
        var factor = NumberEntry.of(Msg.agreement_field_factor(), before.multiplier());
        return new FieldGroup<>(() -> new PointsConversion.Bracket(above.number(), factor.number()), above, factor);
    }

    private static ValueEntry<PointsConversion> table(PointsConversion.PercentTable before) {
        var basis = ChoiceEntry.of(Msg.agreement_field_basis(), before.basis());
        var rows = new EntryRows<>(
                Msg.agreement_field_point_steps(),
                Msg.agreement_field_step_add(),
                before.steps(),
                new PointsConversion.PointStep(BigDecimal.ZERO, Percentage.ZERO),
                ServicePointsFields::step);
        return new FieldGroup<>(() -> new PointsConversion.PercentTable(basis.choice(), rows.values()), basis, rows);
    }

    private static ValueEntry<PointsConversion.PointStep> step(PointsConversion.PointStep before) {
        var from = NumberEntry.of(Msg.agreement_field_from_points(), before.atLeast());
        var credit = NumberEntry.of(Msg.agreement_field_credit_percent(), before.credit());
        return new FieldGroup<>(() -> new PointsConversion.PointStep(from.number(), credit.percentage()), from, credit);
    }

    private static ValueEntry<PointsConversion> each(PointsConversion.PercentEach before) {
        var perPoint = NumberEntry.of(Msg.agreement_field_per_point(), before.perPoint());
        var basis = ChoiceEntry.of(Msg.agreement_field_basis(), before.basis());
        var most = NumberEntry.of(Msg.agreement_field_most_percent(), before.most());
        return new FieldGroup<>(
                () -> new PointsConversion.PercentEach(perPoint.number(), basis.choice(), most.percentage()),
                perPoint,
                basis,
                most);
    }
}
