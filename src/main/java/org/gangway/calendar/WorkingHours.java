package org.gangway.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.gangway.shared.RuleViolation;

/**
 * When somebody works, or a site is open, on each day of the week; what lies between two spans of a day is a break.
 *
 * <p>A span belongs to the weekday on which it begins and may run past midnight.
 *
 * @param days spans in their order; a weekday without any is missing
 */
public record WorkingHours(SequencedMap<DayOfWeek, List<WorkingSpan>> days) {

    /** Nothing is known of them. */
    public static final WorkingHours UNKNOWN = new WorkingHours(new java.util.LinkedHashMap<>());

    public WorkingHours {
        var kept = new EnumMap<DayOfWeek, List<WorkingSpan>>(DayOfWeek.class);
        days.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                kept.put(day, inOrder(spans));
            }
        });
        days = Collections.unmodifiableSequencedMap(new java.util.LinkedHashMap<>(kept));
    }

    private static List<WorkingSpan> inOrder(List<WorkingSpan> spans) {
        for (var i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).crossesMidnight()
                    || spans.get(i).from().isBefore(spans.get(i - 1).until())) {
                throw new RuleViolation("calendar.hours-overlap", Map.of("hours", written(spans)));
            }
        }
        return List.copyOf(spans);
    }

    /** The same hours on some days of the week. */
    public static WorkingHours on(Iterable<DayOfWeek> days, List<WorkingSpan> spans) {
        var all = new EnumMap<DayOfWeek, List<WorkingSpan>>(DayOfWeek.class);
        days.forEach(day -> all.put(day, spans));
        return new WorkingHours(new java.util.LinkedHashMap<>(all));
    }

    public boolean areKnown() {
        return !days.isEmpty();
    }

    public List<WorkingSpan> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** As they are kept: {@code MONDAY 08:00-12:00 12:30-16:00;TUESDAY …}. */
    public String text() {
        return days.entrySet().stream()
                .map(day -> day.getKey() + " " + written(day.getValue()))
                .collect(Collectors.joining(";"));
    }

    private static String written(List<WorkingSpan> spans) {
        return spans.stream().map(WorkingSpan::text).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #text} writes. */
    public static WorkingHours parse(String text) {
        var all = new EnumMap<DayOfWeek, List<WorkingSpan>>(DayOfWeek.class);
        if (!text.isEmpty()) {
            for (var day : text.split(";", -1)) {
                var words = Arrays.asList(day.split(" ", -1));
                var spans = new ArrayList<WorkingSpan>();
                words.subList(1, words.size()).forEach(span -> spans.add(WorkingSpan.parse(span)));
                all.put(DayOfWeek.valueOf(words.getFirst()), spans);
            }
        }
        return new WorkingHours(new java.util.LinkedHashMap<>(all));
    }

    /**
     * A span without a break.
     *
     * @param until not in it any more; at or before {@code from} it is on the next day
     */
    public record WorkingSpan(LocalTime from, LocalTime until) {

        public WorkingSpan {
            if (from.equals(until)) {
                throw new RuleViolation("calendar.hours-empty", Map.of("hours", from + "-" + until));
            }
        }

        public boolean crossesMidnight() {
            return !until.isAfter(from);
        }

        String text() {
            return from + "-" + until;
        }

        static WorkingSpan parse(String text) {
            var ends = text.split("-", -1);
            return new WorkingSpan(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }
    }
}
