package org.gangway.performance.imports;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a month as files write it: 2026-03, 2026/3, 202603, 03-2026, or the first day of it. */
final class FigureMonthParser {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]?(\\d{1,2})(?:[-/.]0?1)?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");

    private FigureMonthParser() {}

    static Optional<YearMonth> read(String text) {
        var yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2));
        }
        var monthFirst = MONTH_FIRST.matcher(text.strip());
        return monthFirst.matches() ? month(monthFirst.group(2), monthFirst.group(1)) : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, String month) {
        var number = Integer.parseInt(month);
        return number >= 1 && number <= 12
                ? Optional.of(YearMonth.of(Integer.parseInt(year), number))
                : Optional.empty();
    }
}
