package org.gangway.preview;

import java.util.List;
import org.gangway.incentive.partmonth.CountedDays;
import org.gangway.incentive.partmonth.PartMonth;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days of a month under one version of the terms, and every service level of that version.
 *
 * @param input the whole month as this version sees it
 * @param counted how much of the month the days are; null where calendar days count
 */
public record PreviewPartMonth(
        Period days,
        PreviewVersion version,
        List<PreviewLevel> levels,
        MonthInput input,
        @Nullable CountedDays counted) {

    public PreviewPartMonth {
        levels = List.copyOf(levels);
    }

    boolean isWholeMonth() {
        return days.equals(Period.of(input.month()));
    }

    /** How many days count for it. */
    int countedDays() {
        return counted == null ? days.length() : counted.days();
    }

    /** Of how many in the month. */
    int countedOf() {
        return counted == null ? input.month().lengthOfMonth() : counted.of();
    }

    PartMonth asMonthPart() {
        return new PartMonth(days, version.terms().incentive(), input, counted);
    }
}
