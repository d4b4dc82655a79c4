package org.gangway.uikit;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;

/** Working hours as people read them: days that follow each other and have the same hours are one line. */
public final class WorkingHoursText {

    private WorkingHoursText() {}

    /** Empty where nothing is known; days without hours are left out. */
    public static List<String> lines(WorkingHours hours) {
        var lines = new ArrayList<String>();
        var first = ScreenTexts.formats().firstDayOfWeek();
        var n = 0;
        while (n < DayOfWeek.values().length) {
            var from = n;
            var spans = hours.on(first.plus(from));
            while (n + 1 < DayOfWeek.values().length
                    && hours.on(first.plus(n + 1L)).equals(spans)) {
                n++;
            }
            if (!spans.isEmpty()) {
                lines.add(days(first.plus(from), first.plus(n)) + " " + written(spans));
            }
            n++;
        }
        return lines;
    }

    private static String days(DayOfWeek from, DayOfWeek until) {
        var formats = ScreenTexts.formats();
        return from == until ? formats.dayOfWeek(from) : formats.dayOfWeek(from) + "–" + formats.dayOfWeek(until);
    }

    static String written(List<WorkingSpan> spans) {
        var formats = ScreenTexts.formats();
        return spans.stream()
                .map(span -> formats.time(span.from()) + "–" + formats.time(span.until()))
                .collect(Collectors.joining(", "));
    }
}
