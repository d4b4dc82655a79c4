package org.gangway.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** One typed value of a workbook or a CSV file: a figure stays a figure that the reader can calculate with. */
public sealed interface Cell {

    record Words(String text) implements Cell {}

    /** Shown with {@code decimals}; the value itself is not rounded. */
    record Figure(BigDecimal value, int decimals) implements Cell {}

    /** Shown with {@code decimals}; the value itself is not rounded. */
    record Percent(Percentage value, int decimals) implements Cell {}

    record Amount(Money money) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Month(YearMonth month) implements Cell {}

    record Empty() implements Cell {}

    static Cell text(String text) {
        return new Words(text);
    }

    static Cell number(BigDecimal value, int decimals) {
        return new Figure(value, decimals);
    }

    static Cell percent(Percentage value, int decimals) {
        return new Percent(value, decimals);
    }

    static Cell money(Money money) {
        return new Amount(money);
    }

    static Cell day(LocalDate day) {
        return new Day(day);
    }

    static Cell month(YearMonth month) {
        return new Month(month);
    }

    static Cell empty() {
        return new Empty();
    }
}
