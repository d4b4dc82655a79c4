package org.gangway.performance.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.engagement.CountedCalendars;

/** The working calendars of one engagement, by which the terms of a service level say when its figures are due. */
public final class ReportingCalendars {

    private final Function<CountedCalendars, WorkingCalendar> source;
    private final Map<CountedCalendars, WorkingCalendar> known = new EnumMap<>(CountedCalendars.class);

    public ReportingCalendars(Function<CountedCalendars, WorkingCalendar> source) {
        this.source = source;
    }

    /** The last day on which figures of the month are reported in time. */
    public LocalDate dueOn(SignedServiceLevel level, YearMonth month) {
        var days = Math.max(1, level.reportingDays());
        return known.computeIfAbsent(level.reportingCalendars(), source).dueAfterMonthEnd(month, days);
    }
}
