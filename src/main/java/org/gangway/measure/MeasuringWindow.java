package org.gangway.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.json.Unwritten;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;

/** The stretch of time that one evaluation looks at. Longer windows are steadier, and hide short dips. */
public sealed interface MeasuringWindow {

    /** The window that is open on a day, from its first to its last day. */
    Period at(LocalDate day);

    /** Monday to Sunday; no terms can name it while figures are reported by the month. */
    @Unwritten
    record Week() implements MeasuringWindow {

        @Override
        public Period at(LocalDate day) {
            return new Period(
                    day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }
    }

    @Meaning("Each month by itself.")
    record Month() implements MeasuringWindow {

        @Override
        public Period at(LocalDate day) {
            return Period.of(YearMonth.from(day));
        }
    }

    /**
     * Three months.
     *
     * @param firstMonth the month in which the year begins, 1 to 12
     */
    @Meaning("The months of the quarter so far; the year begins in firstMonth.")
    record Quarter(int firstMonth) implements MeasuringWindow {

        public Quarter {
            requireMonth(firstMonth);
        }

        @Override
        public Period at(LocalDate day) {
            var month = YearMonth.from(day);
            var first = month.minusMonths(Math.floorMod(month.getMonthValue() - firstMonth, MONTHS_OF_QUARTER));
            return new Period(
                    first.atDay(1), first.plusMonths(MONTHS_OF_QUARTER - 1L).atEndOfMonth());
        }
    }

    /** The month and as many before it as make up the number. */
    @Meaning("The month and those before it.")
    record RollingMonths(int months) implements MeasuringWindow {

        public RollingMonths {
            if (months < 2 || months > MOST_MONTHS) {
                throw new RuleViolation("measure.window-months", Map.of("most", MOST_MONTHS));
            }
        }

        @Override
        public Period at(LocalDate day) {
            var last = YearMonth.from(day);
            return new Period(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth());
        }
    }

    /**
     * The months of the year so far.
     *
     * @param firstMonth the month in which the year begins, 1 to 12
     */
    @Meaning("The months of the year so far; it begins in firstMonth.")
    record YearToDate(int firstMonth) implements MeasuringWindow {

        public YearToDate {
            requireMonth(firstMonth);
        }

        @Override
        public Period at(LocalDate day) {
            var last = YearMonth.from(day);
            var first = last.minusMonths(Math.floorMod(last.getMonthValue() - firstMonth, MONTHS_OF_YEAR));
            return new Period(first.atDay(1), last.atEndOfMonth());
        }
    }

    @Meaning("The month and the one before; the first month stands alone.")
    record WithMonthBefore() implements MeasuringWindow {

        @Override
        public Period at(LocalDate day) {
            return new RollingMonths(2).at(day);
        }
    }

    int MONTHS_OF_QUARTER = 3;
    int MONTHS_OF_YEAR = 12;
    int MOST_MONTHS = 60;

    private static void requireMonth(int month) {
        if (month < 1 || month > MONTHS_OF_YEAR) {
            throw new RuleViolation("measure.window-first-month", Map.of("month", month));
        }
    }
}
