package org.gangway.yearcalendar;

import java.util.List;
import java.util.Set;

/** Knows what of one part of the work stands in the calendar; each module has one, so that the calendar knows none of them. */
public interface CalendarSource {

    /** Of which kinds it knows something. */
    Set<CalendarEntryKind> kinds();

    /** What falls on some of the days; row-level security leaves out what whoever asks does not see. */
    List<CalendarEntry> entries(CalendarQuestion question);
}
