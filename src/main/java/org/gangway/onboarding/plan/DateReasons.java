package org.gangway.onboarding.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.json.FactText;
import org.gangway.onboarding.schedule.DateReason;
import org.gangway.onboarding.schedule.TaskDates;
import org.jspecify.annotations.Nullable;

/** Keeps why a task stands on its days as text of a row. */
final class DateReasons {

    private static final String START = "start";
    private static final String END = "end";

    private DateReasons() {}

    static String write(TaskDates dates) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put(START, facts(dates.startReasons()));
        facts.put(END, facts(dates.endReasons()));
        return FactText.write(facts);
    }

    static String write(List<DateReason> reasons) {
        return FactText.write(Map.of(START, facts(reasons)));
    }

    static TaskDates read(LocalDate start, LocalDate end, String text) {
        var facts = FactText.read(text);
        return new TaskDates(start, end, reasons(facts.get(START)), reasons(facts.get(END)));
    }

    static List<DateReason> read(String text) {
        return reasons(FactText.read(text).get(START));
    }

    private static List<Map<String, Object>> facts(List<DateReason> reasons) {
        return reasons.stream().map(DateReason::facts).toList();
    }

    private static List<DateReason> reasons(@Nullable Object facts) {
        return facts instanceof List<?> reasons
                ? reasons.stream()
                        .filter(Map.class::isInstance)
                        .map(it -> DateReason.of((Map<?, ?>) it))
                        .toList()
                : List.of();
    }
}
