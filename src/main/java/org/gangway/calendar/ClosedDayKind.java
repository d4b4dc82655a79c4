package org.gangway.calendar;

/** Who rests on a closed day. */
public enum ClosedDayKind {
    /** Nobody works: never a working day. */
    PUBLIC_HOLIDAY,
    /** Offices work, banks do not: no working day for clocks that wait for payments, see {@link WorkingCalendar#forBanks()}. */
    BANK_CLOSED
}
