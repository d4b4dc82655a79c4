package org.gangway.agreement.ui.form;

import java.util.Currency;
import java.util.Optional;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.ContractShare;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.language.Msg;
import org.gangway.shared.Money;
import org.gangway.uikit.form.AmountEntry;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;

/** Asks for what holds for a month as a whole: its bonuses, its gaps, its rounding. */
final class MonthlyRuleFields {

    private MonthlyRuleFields() {}

    static ValueEntry<BonusTerms> bonus(BonusTerms before, Currency currency) {
        var contract = Optional.ofNullable(before.contractCap());
        var gate = ChoiceEntry.of(Msg.agreement_schedule_gate(), before.gate());
        var cap = NumberEntry.of(Msg.agreement_schedule_bonus_cap_percent(), before.cap());
        var year = NumberEntry.optional(
                Msg.agreement_field_bonus_year_cap(),
                Optional.ofNullable(before.yearCap()).map(it -> it.value()).orElse(null));
        var percent = NumberEntry.optional(
                Msg.agreement_field_bonus_contract_cap(),
                contract.map(it -> it.percent().value()).orElse(null));
        var amount = AmountEntry.optional(
                Msg.agreement_field_contract_amount(),
                contract.map(ContractShare::contractAmount).orElse(null),
                currency);
        return new FieldGroup<>(
                () -> new BonusTerms(
                        gate.choice(),
                        cap.percentage(),
                        year.percentageIfAny().orElse(null),
                        percent.percentageIfAny()
                                .map(share -> new ContractShare(
                                        share, amount.amountIfAny().orElseGet(() -> Money.zero(currency))))
                                .orElse(null)),
                cap,
                gate,
                year,
                percent,
                amount);
    }

    static ValueEntry<FigureTreatments> handling(FigureTreatments before) {
        var noFigures = ChoiceEntry.of(Msg.agreement_field_no_figures(), before.noFigures());
        var tooFewCases = ChoiceEntry.of(Msg.agreement_field_too_few_cases(), before.tooFewCases());
        var relieved = ChoiceEntry.of(Msg.agreement_field_relieved(), before.relieved());
        var late = ChoiceEntry.of(Msg.agreement_field_late(), before.late());
        return new FieldGroup<>(
                () -> new FigureTreatments(noFigures.choice(), tooFewCases.choice(), relieved.choice(), late.choice()),
                noFigures,
                tooFewCases,
                relieved,
                late);
    }

    static ValueEntry<AmountRounding> rounding(AmountRounding before) {
        var mode = ChoiceEntry.rounding(Msg.agreement_field_mode(), before.mode());
        var moment = ChoiceEntry.of(Msg.agreement_field_moment(), before.moment());
        return new FieldGroup<>(() -> new AmountRounding(mode.choice(), moment.choice()), mode, moment);
    }
}
