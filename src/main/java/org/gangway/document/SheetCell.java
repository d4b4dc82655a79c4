package org.gangway.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** One typed value of a workbook or a CSV file: a figure stays a figure that the reader can calculate with. */
public sealed interface SheetCell {

    record Words(String text) implements SheetCell {}

    /** Shown with {@code decimals}; the value itself is not rounded. */
    record Figure(BigDecimal value, int decimals) implements SheetCell {}

    /** Shown with {@code decimals}; the value itself is not rounded. */
    record Percent(Percentage value, int decimals) implements SheetCell {}

    record Amount(Money money) implements SheetCell {}

    record Day(LocalDate day) implements SheetCell {}

    record Month(YearMonth month) implements SheetCell {}

    record Empty() implements SheetCell {}

    static SheetCell text(String text) {
        return new Words(text);
    }

    static SheetCell number(BigDecimal value, int decimals) {
        return new Figure(value, decimals);
    }

    static SheetCell percent(Percentage value, int decimals) {
        return new Percent(value, decimals);
    }

    static SheetCell money(Money money) {
        return new Amount(money);
    }

    static SheetCell day(LocalDate day) {
        return new Day(day);
    }

    static SheetCell month(YearMonth month) {
        return new Month(month);
    }

    static SheetCell empty() {
        return new Empty();
    }
}
