package org.gangway.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a month as people and spreadsheets write it: 2026-03, 202603, 3/2026, Mar-26, marts 2026, or its first or last
 * day.
 */
final class MonthShape {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/. ](\\d{1,2})|(\\d{2}))");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}{3,})[-/. ]{0,2}[\u2019']?(\\d{4}|\\d{2})");
    private static final Pattern NAME_LAST = Pattern.compile("(\\d{4})[-/. ]?(\\p{L}{3,})\\.?");
    private static final int LONGEST = 40;
    private static final List<DateOrder> ORDERS = List.of(DateOrder.values());

    private MonthShape() {}

    /** @param order for days whose order could be another one; null where there are none */
    static @Nullable YearMonth read(String raw, @Nullable DateOrder order) {
        var month = readMonth(raw);
        if (month != null) {
            return month;
        }
        var day = order == null ? null : order.read(raw);
        return day == null ? null : ofEdge(day);
    }

    /** A month that is no day. */
    static @Nullable YearMonth readMonth(String raw) {
        if (raw.length() > LONGEST) {
            return null;
        }
        var yearFirst = YEAR_FIRST.matcher(raw);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2) == null ? yearFirst.group(3) : yearFirst.group(2));
        }
        var monthFirst = MONTH_FIRST.matcher(raw);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        var nameFirst = NAME_FIRST.matcher(raw);
        if (nameFirst.matches()) {
            return named(nameFirst, 1, 2);
        }
        var nameLast = NAME_LAST.matcher(raw);
        return nameLast.matches() ? named(nameLast, 2, 1) : null;
    }

    /** The month that begins or ends with this day. */
    static @Nullable YearMonth ofEdge(LocalDate day) {
        var month = YearMonth.from(day);
        return day.getDayOfMonth() == 1 || day.equals(month.atEndOfMonth()) ? month : null;
    }

    /** One bit for each order that reads a day as the edge of a month. */
    static int maskOf(DateParts parts) {
        int mask = 0;
        for (int i = 0; i < ORDERS.size(); i++) {
            var day = ORDERS.get(i).read(parts);
            mask |= day != null && ofEdge(day) != null ? 1 << i : 0;
        }
        return mask;
    }

    private static @Nullable YearMonth named(Matcher text, int name, int year) {
        int month = DateParts.monthNamed(text.group(name));
        var digits = text.group(year);
        return month == 0 ? null : YearMonth.of(DateOrder.year(Integer.parseInt(digits), digits.length()), month);
    }

    private static @Nullable YearMonth month(String year, String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12 ? YearMonth.of(Integer.parseInt(year), number) : null;
    }
}
