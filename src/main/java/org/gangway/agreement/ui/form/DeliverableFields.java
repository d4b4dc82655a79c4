package org.gangway.agreement.ui.form;

import java.util.Currency;
import java.util.List;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.language.Msg;
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
import org.gangway.uikit.form.WordsEntry;

/** Asks for dated items that are delivered once, and what their delay costs. */
final class DeliverableFields {

    private DeliverableFields() {}

    static EntryRows<Deliverable> of(List<Deliverable> before, Currency currency) {
        var nothing = Money.zero(currency);
        return new EntryRows<>(
                Msg.agreement_section_deliverables(),
                Msg.agreement_field_deliverable_add(),
                before,
                new Deliverable("", "", new DelayCredit.OwnAmount(nothing)),
                item -> deliverable(item, nothing));
    }

    private static ValueEntry<Deliverable> deliverable(Deliverable before, Money nothing) {
        var key = new WordsEntry(Msg.agreement_field_key(), before.key());
        var name = new WordsEntry(Msg.agreement_field_name(), before.name());
        var credit = new VariantEntry<>(Msg.agreement_field_late_credit(), kinds(nothing), before.credit());
        return new FieldGroup<>(() -> new Deliverable(key.words(), name.words(), credit.value()), key, name, credit);
    }

    private static List<FormVariant<DelayCredit>> kinds(Money nothing) {
        return List.of(
                FormVariant.of(
                        Msg.agreement_kind_amount(), new DelayCredit.OwnAmount(nothing), DeliverableFields::amount),
                FormVariant.of(
                        Msg.agreement_kind_per_days(),
                        new DelayCredit.PerDays(
                                nothing, Percentage.ZERO, 1, DayCount.WHOLE_DAYS, Percentage.HUNDRED, null),
                        DeliverableFields::perDays));
    }

    private static ValueEntry<DelayCredit> amount(DelayCredit.OwnAmount before) {
        var amount = AmountEntry.of(Msg.agreement_field_amount(), before.amount());
        return new FieldGroup<>(() -> new DelayCredit.OwnAmount(amount.amount()), amount);
    }

    private static ValueEntry<DelayCredit> perDays(DelayCredit.PerDays before) {
        var value = AmountEntry.of(Msg.agreement_field_item_value(), before.value());
        var percent = NumberEntry.of(Msg.agreement_field_percent(), before.percent());
        var days = WholeEntry.of(Msg.agreement_field_every_days(), before.days());
        var count = ChoiceEntry.of(Msg.agreement_field_day_count(), before.count());
        var most = NumberEntry.of(Msg.agreement_field_most_percent(), before.most());
        var end = WholeEntry.optional(Msg.agreement_field_terminate_after(), before.terminateAfter());
        return new FieldGroup<>(
                () -> new DelayCredit.PerDays(
                        value.amount(),
                        percent.percentage(),
                        days.whole(),
                        count.choice(),
                        most.percentage(),
                        end.wholeIfAny().orElse(null)),
                value,
                percent,
                days,
                count,
                most,
                end);
    }
}
