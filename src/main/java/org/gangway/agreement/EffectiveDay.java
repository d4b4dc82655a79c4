package org.gangway.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;

/**
 * On which days terms can take effect: within the engagement, with a month or with the engagement itself, and after
 * the terms before them. So each month has one version.
 */
record EffectiveDay(Period engagement, Optional<LocalDate> before) {

    void require(LocalDate day) {
        if (!engagement.contains(day)) {
            throw new RuleViolation(
                    "agreement.effective-day-outside", Map.of("start", engagement.start(), "end", engagement.end()));
        }
        if (day.getDayOfMonth() != 1 && !day.equals(engagement.start())) {
            throw new RuleViolation("agreement.effective-day-in-month", Map.of("start", engagement.start()));
        }
        before.filter(last -> !day.isAfter(last)).ifPresent(last -> {
            throw new RuleViolation("agreement.effective-day-not-later", Map.of("last", last));
        });
    }
}
