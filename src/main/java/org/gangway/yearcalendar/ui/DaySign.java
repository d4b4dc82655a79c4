package org.gangway.yearcalendar.ui;

import org.gangway.yearcalendar.CalendarEntryKind;

/** The letter by which the picture of a year shows something; the same names as {@link CalendarEntryKind}. */
enum DaySign {
    HOLIDAY,
    SHUTDOWN,
    HALF_DAY,
    BANK_CLOSED,
    ABSENCE,
    FESTIVAL,
    MEETING,
    TALK,
    VISIT,
    SOCIAL_EVENT,
    FIGURES,
    STATEMENT,
    ONBOARDING_TASK,
    ACTION;

    static DaySign of(CalendarEntryKind kind) {
        return valueOf(kind.name());
    }
}
