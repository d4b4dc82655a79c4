package org.gangway.agreement.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gangway.incentive.Category;
import org.gangway.incentive.LevelPhase;
import org.gangway.incentive.LevelStanding;
import org.gangway.incentive.PhaseStart;
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
final class StandingFields {

    private StandingFields() {}

    static EntryRows<Category> categories(List<Category> before) {
        return new EntryRows<>(
                Msg.agreement_field_categories(),
                Msg.agreement_field_category_add(),
                before,
                new Category("", "", Percentage.ZERO),
                StandingFields::category);
    }

    private static ValueEntry<Category> category(Category before) {
        var key = before.key().isEmpty() ? UUID.randomUUID().toString() : before.key();
        var name = new WordsEntry(Msg.agreement_field_name(), before.name());
        var pool = NumberEntry.of(Msg.agreement_field_pool(), before.pool());
        return new FieldGroup<>(() -> new Category(key, name.words(), pool.percentage()), name, pool);
    }

    static ValueEntry<LevelStanding> of(LevelStanding before, List<Category> categories) {
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
                StandingFields::phase);
        return new FieldGroup<>(
                () -> new LevelStanding(kind.choice(), category.choice(), phases.values()), kind, category, phases);
    }

    private static Text name(String key, List<Category> categories) {
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
