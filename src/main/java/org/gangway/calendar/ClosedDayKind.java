package org.gangway.calendar;

/** Who rests on a closed day. */
public enum ClosedDayKind {
    /** Nobody works: never a working day. */
    PUBLIC_HOLIDAY,
    /** The site is closed for a while, as it announced: never a working day either. */
    SHUTDOWN,
    /** Offices work, banks do not: no working day for clocks that wait for payments, see {@link WorkingCalendar#forBanks()}. */
    BANK_CLOSED,
    /** People go home early: a working day as a whole, and nobody is there after {@link ClosedDay#until()}. */
    HALF_DAY
}
