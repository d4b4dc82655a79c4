package org.gangway.preview;

import java.util.List;
import org.gangway.incentive.partmonth.PartMonth;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.shared.Period;

/**
 * The days of a month under one version of the terms, and every service level of that version.
 *
 * @param input the whole month as this version sees it
 */
public record PreviewPartMonth(Period days, PreviewVersion version, List<PreviewLevel> levels, MonthInput input) {

    public PreviewPartMonth {
        levels = List.copyOf(levels);
    }

    boolean isWholeMonth() {
        return days.equals(Period.of(input.month()));
    }

    PartMonth asMonthPart() {
        return new PartMonth(days, version.terms().incentive(), input);
    }
}
