package org.gangway.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The three parts of something that is written like a date, in the order they stand. */
final class DateParts {

    private static final int MAX_LENGTH = 40;
    private static final String SIGNS = "/-. ";
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "januar"),
            List.of("february", "februar"),
            List.of("march", "marts"),
            List.of("april"),
            List.of("may", "maj"),
            List.of("june", "juni"),
            List.of("july", "juli"),
            List.of("august"),
            List.of("september"),
            List.of("october", "oktober"),
            List.of("november"),
            List.of("december"));

    private final int[] numbers = new int[3];
    private final int[] lengths = new int[3];
    private char sign;
    private boolean monthNamed;

    private DateParts() {}

    static @Nullable DateParts of(String raw) {
        if (raw.length() < 6 || raw.length() > MAX_LENGTH || !isDigit(raw.charAt(0))) {
            return null;
        }
        var day = TrailingMidnight.cutFrom(raw);
        var parts = new DateParts();
        return parts.readCompact(day) || parts.readSigned(day) ? parts : null;
    }

    int number(int part) {
        return numbers[part];
    }

    int length(int part) {
        return lengths[part];
    }

    char sign() {
        return sign;
    }

    boolean isMonthNamed() {
        return monthNamed;
    }

    /** Written without any sign: 20130228 or 130228. */
    boolean isCompact() {
        return sign == 0;
    }

    private boolean readCompact(String day) {
        if ((day.length() != 8 && day.length() != 6) || digitsEnd(day, 0) != day.length()) {
            return false;
        }
        int year = day.length() - 4;
        return take(0, day, 0, year) && take(1, day, year, year + 2) && take(2, day, year + 2, year + 4);
    }

    private boolean readSigned(String day) {
        int first = digitsEnd(day, 0);
        if (first >= day.length() || SIGNS.indexOf(day.charAt(first)) < 0) {
            return false;
        }
        sign = day.charAt(first);
        int second = day.indexOf(sign, first + 1);
        return second > 0
                && take(0, day, 0, first)
                && takeMonthOrNumber(day, first + 1, second)
                && (sign != ' ' || monthNamed)
                && take(2, day, second + 1, day.length());
    }

    private boolean takeMonthOrNumber(String day, int from, int to) {
        if (from < to && isDigit(day.charAt(from))) {
            return take(1, day, from, to);
        }
        if (to - from < 3) {
            return false;
        }
        numbers[1] = monthNamed(day.substring(from, to));
        monthNamed = numbers[1] > 0;
        return monthNamed;
    }

    /** The number of the month whose name begins so; 0 where none does. */
    static int monthNamed(String beginning) {
        var name = beginning.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).stream().anyMatch(full -> full.startsWith(name))) {
                return month + 1;
            }
        }
        return 0;
    }

    private boolean take(int part, String day, int from, int to) {
        if (to <= from || to - from > 4 || digitsEnd(day, from) < to) {
            return false;
        }
        lengths[part] = to - from;
        numbers[part] = Integer.parseInt(day, from, to, 10);
        return true;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
