package org.gangway.incentive.terms;

import java.time.YearMonth;
import java.util.List;
import org.gangway.json.Member;
import org.gangway.json.Neutral;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule may say besides; each part has a neutral value.
 *
 * @param points null when no service level gives service points
 * @param lateReport what each late report costs; null for nothing
 * @param floor null when the smallest credit is given too
 * @param yearStart the month of the year in which a contract year begins, 1 for January
 * @param triggers patterns of failures that give more than money
 */
public record OptionalTerms(
        @Neutral List<PerformanceCategory> categories,
        @Nullable PointsConversion points,
        @Neutral("allCredits") CommonCauseRule causes,
        @Neutral List<Deliverable> deliverables,
        @Nullable Money lateReport,
        @Nullable CreditFloor floor,
        @Neutral @Member("earnBackLimits") EarnBackLimits earnBack,
        @Neutral("1") int yearStart,
        @Neutral List<Trigger> triggers) {

    public static final OptionalTerms NONE = new OptionalTerms(
            List.of(),
            null,
            new CommonCauseRule.AllCredits(),
            List.of(),
            null,
            null,
            EarnBackLimits.NONE,
            1,
            List.of());

    public OptionalTerms {
        categories = List.copyOf(categories);
        deliverables = List.copyOf(deliverables);
        triggers = List.copyOf(triggers);
    }

    public OptionalTerms withCategories(List<PerformanceCategory> pools) {
        return new OptionalTerms(pools, points, causes, deliverables, lateReport, floor, earnBack, yearStart, triggers);
    }

    public OptionalTerms withPoints(PointsConversion conversion) {
        return new OptionalTerms(
                categories, conversion, causes, deliverables, lateReport, floor, earnBack, yearStart, triggers);
    }

    public OptionalTerms withCauses(CommonCauseRule rule) {
        return new OptionalTerms(
                categories, points, rule, deliverables, lateReport, floor, earnBack, yearStart, triggers);
    }

    public OptionalTerms withDeliverables(List<Deliverable> items) {
        return new OptionalTerms(categories, points, causes, items, lateReport, floor, earnBack, yearStart, triggers);
    }

    public OptionalTerms withLateReport(Money each) {
        return new OptionalTerms(categories, points, causes, deliverables, each, floor, earnBack, yearStart, triggers);
    }

    public OptionalTerms withFloor(CreditFloor smallest) {
        return new OptionalTerms(
                categories, points, causes, deliverables, lateReport, smallest, earnBack, yearStart, triggers);
    }

    public OptionalTerms withEarnBack(EarnBackLimits limits) {
        return new OptionalTerms(
                categories, points, causes, deliverables, lateReport, floor, limits, yearStart, triggers);
    }

    public OptionalTerms withYearStart(int month) {
        return new OptionalTerms(
                categories, points, causes, deliverables, lateReport, floor, earnBack, month, triggers);
    }

    public OptionalTerms withTriggers(List<Trigger> patterns) {
        return new OptionalTerms(
                categories, points, causes, deliverables, lateReport, floor, earnBack, yearStart, patterns);
    }

    /** The first month of the contract year that the month is in. */
    public YearMonth yearOf(YearMonth month) {
        var start = month.withMonth(yearStart);
        return start.isAfter(month) ? start.minusYears(1) : start;
    }
}
