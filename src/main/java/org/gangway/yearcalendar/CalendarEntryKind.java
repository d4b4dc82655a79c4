package org.gangway.yearcalendar;

/** What can stand in the calendar of both sides; on a day that has several, the first ones are named first. */
public enum CalendarEntryKind {
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

    /** Whether people of a side do not work then, or go home early. */
    public boolean isClosing() {
        return switch (this) {
            case HOLIDAY, SHUTDOWN, HALF_DAY -> true;
            case BANK_CLOSED,
                    ABSENCE,
                    FESTIVAL,
                    MEETING,
                    TALK,
                    VISIT,
                    SOCIAL_EVENT,
                    FIGURES,
                    STATEMENT,
                    ONBOARDING_TASK,
                    ACTION -> false;
        };
    }

    /** Whether it is owed by one side, or by both, on that day. */
    public boolean isOwed() {
        return switch (this) {
            case FIGURES, STATEMENT, ACTION -> true;
            case HOLIDAY,
                    SHUTDOWN,
                    HALF_DAY,
                    BANK_CLOSED,
                    ABSENCE,
                    FESTIVAL,
                    MEETING,
                    TALK,
                    VISIT,
                    SOCIAL_EVENT,
                    ONBOARDING_TASK -> false;
        };
    }

    /** Whether whoever takes part is taken meanwhile. */
    public boolean isBusy() {
        return switch (this) {
            case MEETING, TALK, VISIT, SOCIAL_EVENT -> true;
            case HOLIDAY,
                    SHUTDOWN,
                    HALF_DAY,
                    BANK_CLOSED,
                    ABSENCE,
                    FESTIVAL,
                    FIGURES,
                    STATEMENT,
                    ONBOARDING_TASK,
                    ACTION -> false;
        };
    }
}
