package org.gangway.agreement.negotiation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;

/**
 * On which days terms can take effect: any within the engagement that is after the day of the terms before them. A
 * month within which they do is settled by both, each for its days; see decision 13.
 */
record EffectiveDateRule(Period engagement, Optional<LocalDate> before) {

    /**
     * The first day of the engagement for its first terms; for others the first of the next month that they can begin
     * with, after today.
     */
    Optional<LocalDate> usual(LocalDate today) {
        return before.map(last -> last.isAfter(today) ? last : today)
                .map(day -> YearMonth.from(day).plusMonths(1).atDay(1))
                .or(() -> Optional.of(engagement.start()))
                .filter(engagement::contains);
    }

    void require(LocalDate day) {
        if (!engagement.contains(day)) {
            throw new RuleViolation(
                    "agreement.effective-day-outside", Map.of("start", engagement.start(), "end", engagement.end()));
        }
        before.filter(last -> !day.isAfter(last)).ifPresent(last -> {
            throw new RuleViolation("agreement.effective-day-not-later", Map.of("last", last));
        });
    }
}
