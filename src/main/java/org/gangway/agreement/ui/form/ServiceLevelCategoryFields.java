package org.gangway.agreement.ui.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gangway.incentive.terms.LevelClassification;
import org.gangway.incentive.terms.LevelPhase;
import org.gangway.incentive.terms.PerformanceCategory;
import org.gangway.incentive.terms.PhaseStart;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Percentage;
import org.gangway.uikit.form.ChoiceEntry;
import org.gangway.uikit.form.DayEntry;
import org.gangway.uikit.form.EntryRows;
import org.gangway.uikit.form.FieldGroup;
import org.gangway.uikit.form.NumberEntry;
import org.gangway.uikit.form.ValueEntry;
import org.gangway.uikit.form.WordsEntry;

/** Asks for the categories of a schedule, and for a service level's kind, category and phases. */
final class ServiceLevelCategoryFields {

    private ServiceLevelCategoryFields() {}

    static EntryRows<PerformanceCategory> categories(List<PerformanceCategory> before) {
        return new EntryRows<>(
                Msg.agreement_field_categories(),
                Msg.agreement_field_category_add(),
                before,
                new PerformanceCategory("", "", Percentage.ZERO),
                ServiceLevelCategoryFields::category);
    }

    private static ValueEntry<PerformanceCategory> category(PerformanceCategory before) {
        var key = before.key().isEmpty() ? UUID.randomUUID().toString() : before.key();
        var name = new WordsEntry(Msg.agreement_field_name(), before.name());
        var pool = NumberEntry.of(Msg.agreement_field_pool(), before.pool());
        return new FieldGroup<>(() -> new PerformanceCategory(key, name.words(), pool.percentage()), name, pool);
    }

    static ValueEntry<LevelClassification> of(LevelClassification before, List<PerformanceCategory> categories) {
        var kind = ChoiceEntry.of(Msg.agreement_field_level_class(), before.kind());
        var keys = new ArrayList<String>();
        keys.add("");
        categories.forEach(one -> keys.add(one.key()));
        var category = new ChoiceEntry<>(
                Msg.agreement_field_category(),
                keys,
                key -> name(key, categories),
                keys.contains(before.category()) ? before.category() : "");
        var phases = new EntryRows<>(
                Msg.agreement_field_phases(),
                Msg.agreement_field_phase_add(),
                before.phases(),
                new PhaseStart(LevelPhase.IN_EFFECT, LocalDate.EPOCH),
                ServiceLevelCategoryFields::phase);
        return new FieldGroup<>(
                () -> new LevelClassification(kind.choice(), category.choice(), phases.values()),
                kind,
                category,
                phases);
    }

    private static Text name(String key, List<PerformanceCategory> categories) {
        return categories.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> Text.user(one.name()))
                .orElseGet(Msg::agreement_field_no_category);
    }

    private static ValueEntry<PhaseStart> phase(PhaseStart before) {
        var phase = ChoiceEntry.of(Msg.agreement_field_phase(), before.phase());
        var from = new DayEntry(Msg.agreement_field_from_day(), before.from());
        return new FieldGroup<>(() -> new PhaseStart(phase.choice(), from.day()), phase, from);
    }
}
