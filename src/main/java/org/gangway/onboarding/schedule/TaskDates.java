package org.gangway.onboarding.schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of a task, both included.
 *
 * @param startReasons why it does not start earlier
 * @param endReasons why it lasts longer than its working days
 */
public record TaskDates(LocalDate start, LocalDate end, List<DateReason> startReasons, List<DateReason> endReasons) {

    public TaskDates {
        startReasons = List.copyOf(startReasons);
        endReasons = List.copyOf(endReasons);
    }

    /** The same days, of which the first was known before. */
    public TaskDates withStartReasons(List<DateReason> reasons) {
        return new TaskDates(start, end, reasons, endReasons);
    }

    boolean sameDays(TaskDates other) {
        return start.equals(other.start) && end.equals(other.end);
    }
}
