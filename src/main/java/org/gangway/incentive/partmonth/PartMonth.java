package org.gangway.incentive.partmonth;

import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days of a month on which one version of the terms is in force.
 *
 * @param input the whole month as this version sees it, with its full monthly fee
 * @param counted how much of the month that is; null where calendar days count
 */
public record PartMonth(
        Period days,
        IncentiveSchedule schedule,
        MonthInput input,
        @Nullable CountedDays counted) {

    /** Counted by calendar days. */
    public PartMonth(Period days, IncentiveSchedule schedule, MonthInput input) {
        this(days, schedule, input, null);
    }

    /** How many days count for it. */
    int length() {
        return counted == null ? calendarDays() : counted.days();
    }

    /** Of how many in the month. */
    int of() {
        return counted == null ? input.month().lengthOfMonth() : counted.of();
    }

    int calendarDays() {
        return (int) (days.end().toEpochDay() - days.start().toEpochDay() + 1);
    }
}
