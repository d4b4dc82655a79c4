package org.gangway.incentive.terms;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When the levels of a service level are reviewed.
 *
 * @param from the first month whose result a review ends with
 * @param everyMonths months from one review to the next, 1 to 60
 */
public record ReviewSchedule(YearMonth from, int everyMonths) {

    public static final int LONGEST = 60;

    /** Whether a review looks at results up to and with that month. */
    public boolean isReview(YearMonth month) {
        return lastUpTo(month).filter(month::equals).isPresent();
    }

    /** The newest review that is not after that month. */
    public Optional<YearMonth> lastUpTo(YearMonth month) {
        return month.isBefore(from)
                ? Optional.empty()
                : Optional.of(month.minusMonths(ChronoUnit.MONTHS.between(from, month) % everyMonths));
    }

    /** The next review after that month. */
    public YearMonth nextAfter(YearMonth month) {
        return lastUpTo(month).map(last -> last.plusMonths(everyMonths)).orElse(from);
    }

    public boolean isSound() {
        return everyMonths >= 1 && everyMonths <= LONGEST;
    }
}
