package org.gangway.incentive.partmonth;

import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.shared.Period;

/**
 * The days of a month on which one version of the terms is in force.
 *
 * @param input the whole month as this version sees it, with its full monthly fee
 */
public record PartMonth(Period days, IncentiveSchedule schedule, MonthInput input) {

    int length() {
        return (int) (days.end().toEpochDay() - days.start().toEpochDay() + 1);
    }
}
