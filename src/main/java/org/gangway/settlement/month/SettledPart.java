package org.gangway.settlement.month;

import java.util.List;
import java.util.Optional;
import org.gangway.incentive.partmonth.CountedDays;
import org.gangway.incentive.partmonth.PartMonth;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days of a month under one version of the terms, and what that version settles the whole month from.
 *
 * @param days all of the month, but where the terms or the engagement begin or end within it
 * @param termsNumber number of the signed version of the agreement
 * @param termsSha256 fingerprint of that version
 * @param figures every service level that this version agrees, also those that nothing is owed for
 * @param counted how much of the month the days are; null where calendar days count
 */
public record SettledPart(
        Period days,
        int termsNumber,
        String termsSha256,
        IncentiveSchedule schedule,
        MonthInput input,
        List<LevelFigure> figures,
        @Nullable CountedDays counted) {

    public SettledPart {
        figures = List.copyOf(figures);
    }

    /** The same days under the same terms, by other results of the month. */
    public SettledPart corrected(MonthInput correctedInput, List<LevelFigure> correctedFigures) {
        return new SettledPart(days, termsNumber, termsSha256, schedule, correctedInput, correctedFigures, counted);
    }

    boolean isWholeMonth() {
        return days.equals(Period.of(input.month()));
    }

    PartMonth asMonthPart() {
        return new PartMonth(days, schedule, input, counted);
    }

    /** How many days count for it. */
    public int countedDays() {
        return counted == null ? days.length() : counted.days();
    }

    /** Of how many in the month. */
    public int countedOf() {
        return counted == null ? input.month().lengthOfMonth() : counted.of();
    }

    public Optional<LevelFigure> figure(String serviceLevel) {
        return figures.stream()
                .filter(figure -> figure.serviceLevel().equals(serviceLevel))
                .findFirst();
    }
}
