package org.gangway.agreement.ui.form;

import java.util.Currency;
import java.util.List;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditFloor;
import org.gangway.incentive.terms.PercentageBasis;
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
import org.gangway.uikit.form.WholeEntry;
import org.jspecify.annotations.Nullable;

/** Asks how far credits go. */
final class CapFields {

    private static final CreditCap USUAL = new CreditCap.PerMonth(Percentage.of("10"), PercentageBasis.FEE);

    private CapFields() {}

    static EntryRows<CreditCap> of(List<CreditCap> before, Currency currency) {
        return new EntryRows<>(
                Msg.agreement_section_caps(),
                Msg.agreement_field_cap_add(),
                before,
                USUAL,
                cap -> new VariantEntry<>(Msg.agreement_field_cap(), kinds(Money.zero(currency)), cap));
    }

    static List<CreditCap> usual() {
        return List.of(USUAL);
    }

    private static List<FormVariant<CreditCap>> kinds(Money nothing) {
        var none = Percentage.ZERO;
        return List.of(
                FormVariant.of(
                        Msg.agreement_kind_cap_level(),
                        new CreditCap.PerLevel(none, PercentageBasis.FEE),
                        CapFields::perLevel),
                FormVariant.of(
                        Msg.agreement_kind_cap_month(),
                        new CreditCap.PerMonth(none, PercentageBasis.FEE),
                        CapFields::perMonth),
                FormVariant.of(Msg.agreement_kind_cap_rolling(), new CreditCap.Rolling(none, 12), CapFields::rolling),
                FormVariant.of(Msg.agreement_kind_cap_year(), new CreditCap.ContractYear(none), CapFields::year),
                FormVariant.of(
                        Msg.agreement_kind_cap_year_amount(),
                        new CreditCap.ContractYearAmount(nothing),
                        CapFields::yearAmount));
    }

    private static ValueEntry<CreditCap> perLevel(CreditCap.PerLevel before) {
        var percent = NumberEntry.of(Msg.agreement_field_most_percent(), before.percent());
        var basis = ChoiceEntry.of(Msg.agreement_field_basis(), before.basis());
        return new FieldGroup<>(() -> new CreditCap.PerLevel(percent.percentage(), basis.choice()), percent, basis);
    }

    private static ValueEntry<CreditCap> perMonth(CreditCap.PerMonth before) {
        var percent = NumberEntry.of(Msg.agreement_field_most_percent(), before.percent());
        var basis = ChoiceEntry.of(Msg.agreement_field_basis(), before.basis());
        return new FieldGroup<>(() -> new CreditCap.PerMonth(percent.percentage(), basis.choice()), percent, basis);
    }

    private static ValueEntry<CreditCap> rolling(CreditCap.Rolling before) {
        var percent = NumberEntry.of(Msg.agreement_field_most_percent(), before.percent());
        var months = WholeEntry.of(Msg.agreement_field_rolling_months(), before.months());
        return new FieldGroup<>(() -> new CreditCap.Rolling(percent.percentage(), months.whole()), percent, months);
    }

    private static ValueEntry<CreditCap> year(CreditCap.ContractYear before) {
        var percent = NumberEntry.of(Msg.agreement_field_most_percent(), before.percent());
        return new FieldGroup<>(() -> new CreditCap.ContractYear(percent.percentage()), percent);
    }

    private static ValueEntry<CreditCap> yearAmount(CreditCap.ContractYearAmount before) {
        var amount = AmountEntry.of(Msg.agreement_field_most_amount(), before.amount());
        return new FieldGroup<>(() -> new CreditCap.ContractYearAmount(amount.amount()), amount);
    }

    /** Credits of a month that are too small to be given; nothing where no amount is typed. */
    static FieldGroup<List<CreditFloor>> floor(@Nullable CreditFloor before, Currency currency) {
        var amount =
                AmountEntry.optional(Msg.agreement_field_floor(), before == null ? null : before.amount(), currency);
        var bound = ChoiceEntry.of(Msg.agreement_field_bound(), before == null ? Bound.INCLUSIVE : before.bound());
        return new FieldGroup<>(
                () -> amount.amountIfAny().stream()
                        .map(smallest -> new CreditFloor(smallest, bound.choice()))
                        .toList(),
                amount,
                bound);
    }
}
