package org.gangway.preview;

import java.util.List;
import org.gangway.incentive.MonthInput;
import org.gangway.incentive.MonthPart;
import org.gangway.shared.Period;

/**
 * The days of a month under one version of the terms, and every service level of that version.
 *
 * @param input the whole month as this version sees it
 */
public record PreviewPart(Period days, AgreedVersion version, List<PreviewLevel> levels, MonthInput input) {

    public PreviewPart {
        levels = List.copyOf(levels);
    }

    boolean isWholeMonth() {
        return days.equals(Period.of(input.month()));
    }

    MonthPart asMonthPart() {
        return new MonthPart(days, version.terms().incentive(), input);
    }
}
