package org.gangway.onboarding.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A task stands on other days than before. */
public record DateMove(String key, TaskDates from, TaskDates to) {

    /** What moved between the two, in the order of the plan; nothing of the tasks that stayed. */
    public static List<DateMove> between(Map<String, TaskDates> before, Map<String, TaskDates> now) {
        var moves = new ArrayList<DateMove>();
        now.forEach((key, to) -> {
            var from = before.get(key);
            if (from != null && !from.sameDays(to)) {
                moves.add(new DateMove(key, Objects.requireNonNull(from), to));
            }
        });
        return List.copyOf(moves);
    }

    /** What is in the way now and was not before. */
    public List<DateReason> added() {
        return without(reasons(to), reasons(from));
    }

    /** What was in the way before and is no more. */
    public List<DateReason> gone() {
        return without(reasons(from), reasons(to));
    }

    private static List<DateReason> reasons(TaskDates dates) {
        return Stream.concat(dates.startReasons().stream(), dates.endReasons().stream())
                .distinct()
                .toList();
    }

    private static List<DateReason> without(List<DateReason> reasons, List<DateReason> known) {
        return reasons.stream().filter(reason -> !known.contains(reason)).toList();
    }
}
