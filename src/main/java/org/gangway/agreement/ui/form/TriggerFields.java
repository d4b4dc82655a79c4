package org.gangway.agreement.ui.form;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.VariantEntry;
import org.gangway.uikit.form.WholeEntry;
import org.gangway.uikit.form.WordsEntry;

/** Asks which patterns of failures give more than money. */
final class TriggerFields {

    private static final int USUAL_CLAIM_DAYS = 30;

    private TriggerFields() {}

    static EntryRows<Trigger> of(List<Trigger> before, List<ServiceLevelTerms> levels, Currency currency) {
        var usual = new Trigger(
                "",
                "",
                TriggerKind.RECTIFICATION_PLAN,
                new TriggerScope.AnyLevel(),
                new TriggerPattern.InARow(3, CountedMisses.ANY_MISS),
                USUAL_CLAIM_DAYS);
        return new EntryRows<>(
                Msg.agreement_section_triggers(),
                Msg.agreement_field_trigger_add(),
                before,
                usual,
                trigger -> trigger(trigger, levels, currency));
    }

    private static ValueEntry<Trigger> trigger(Trigger before, List<ServiceLevelTerms> levels, Currency currency) {
        var key = before.key().isEmpty() ? UUID.randomUUID().toString() : before.key();
        var name = new WordsEntry(Msg.agreement_field_name(), before.name());
        var kind = ChoiceEntry.of(Msg.agreement_field_trigger_kind(), before.kind());
        var scope = new ChoiceEntry<>(
                Msg.agreement_field_scope(), scopes(levels), one -> scope(one, levels), before.scope());
        var days = WholeEntry.of(Msg.agreement_field_claim_days(), before.claimDays());
        var pattern = new VariantEntry<>(
                Msg.agreement_field_pattern(), TriggerPatternFields.kinds(currency), before.pattern());
        return new FieldGroup<>(
                () -> new Trigger(key, name.words(), kind.choice(), scope.choice(), pattern.value(), days.whole()),
                name,
                kind,
                scope,
                days,
                pattern);
    }

    private static List<TriggerScope> scopes(List<ServiceLevelTerms> levels) {
        var single = levels.stream().<TriggerScope>map(level -> new TriggerScope.OneLevel(level.id()));
        return Stream.concat(Stream.of(new TriggerScope.AnyLevel(), new TriggerScope.WholeAgreement()), single)
                .toList();
    }

    private static Text scope(TriggerScope scope, List<ServiceLevelTerms> levels) {
        return switch (scope) {
            case TriggerScope.AnyLevel _ -> Msg.agreement_trigger_any_level();
            case TriggerScope.WholeAgreement _ -> Msg.agreement_trigger_whole_agreement();
            case TriggerScope.OneLevel(var key) ->
                Text.user(levels.stream()
                        .filter(level -> level.id().equals(key))
                        .findFirst()
                        .map(ServiceLevelTerms::name)
                        .orElse(key));
        };
    }
}
