package org.gangway.preview;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.json.SupportedYears;
import org.gangway.shared.RuleViolation;

/** Months as they are typed, {@code 2026-03}. */
final class MonthParser {

    static final String PATTERN = "^[0-9]{4}-[0-9]{2}$";

    private MonthParser() {}

    /** Throws a {@link RuleViolation} for what is no month, and for one that nobody can mean. */
    static YearMonth parse(String typed) {
        var month = read(typed);
        if (!SupportedYears.contain(month)) {
            throw new RuleViolation(SupportedYears.RULE, SupportedYears.facts(typed));
        }
        return month;
    }

    private static YearMonth read(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException notAMonth) {
            throw new RuleViolation("preview.not-a-month", Map.of("value", typed));
        }
    }
}
