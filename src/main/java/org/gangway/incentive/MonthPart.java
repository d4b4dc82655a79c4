package org.gangway.incentive;

import org.gangway.shared.Period;

/**
 * The days of a month on which one version of the terms is in force.
 *
 * @param input the whole month as this version sees it, with its full monthly fee
 */
public record MonthPart(Period days, Schedule schedule, MonthInput input) {

    int length() {
        return (int) (days.end().toEpochDay() - days.start().toEpochDay() + 1);
    }
}
