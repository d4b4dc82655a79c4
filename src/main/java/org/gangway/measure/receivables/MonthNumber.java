package org.gangway.measure.receivables;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months as consecutive numbers, so that a row costs no calendar object. */
final class MonthNumber {

    private static final int MONTHS = 12;

    private MonthNumber() {}

    static int of(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }

    static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1);
    }
}
