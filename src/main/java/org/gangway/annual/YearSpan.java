package org.gangway.annual;

import java.time.YearMonth;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Period;

/**
 * Twelve months that are looked at together.
 *
 * @param contract counted from the first month of the term, else from January
 * @param number the calendar year, or which contract year it is, the first one being 1
 */
public record YearSpan(boolean contract, int number, YearMonth first) {

    private static final int MONTHS = 12;

    static YearSpan calendar(int year) {
        return new YearSpan(false, year, YearMonth.of(year, 1));
    }

    static YearSpan contract(Period term, int number) {
        return new YearSpan(true, number, YearMonth.from(term.start()).plusMonths((long) MONTHS * (number - 1)));
    }

    /** The contract year that a month falls in. */
    static int contractYear(Period term, YearMonth month) {
        var start = YearMonth.from(term.start());
        var months = (month.getYear() - start.getYear()) * MONTHS + month.getMonthValue() - start.getMonthValue();
        return Math.floorDiv(months, MONTHS) + 1;
    }

    public YearMonth last() {
        return first.plusMonths(MONTHS - 1L);
    }

    boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    public Text title() {
        return contract ? Msg.annual_contract(number, first, last()) : Msg.annual_calendar(Integer.toString(number));
    }
}
