package org.gangway.performance.figures;

import java.time.YearMonth;
import java.util.Map;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;

/**
 * The months of which figures can be reported: those of the engagement that are over.
 *
 * @param running the month that is not over yet
 */
public record ReportableMonths(YearMonth first, YearMonth last, YearMonth running) {

    public static ReportableMonths of(Period term, YearMonth running) {
        return new ReportableMonths(YearMonth.from(term.start()), YearMonth.from(term.end()), running);
    }

    public void require(YearMonth month) {
        if (!month.isBefore(running)) {
            throw new RuleViolation("performance.month-not-over", Map.of("month", month));
        }
        if (month.isBefore(first) || month.isAfter(last)) {
            throw new RuleViolation(
                    "performance.month-outside-term", Map.of("month", month, "first", first, "last", last));
        }
    }
}
