package org.gangway.settlement.month;

import java.time.YearMonth;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * What corrected figures change of one line of a month that both parties had already agreed.
 *
 * @param month whose figures were corrected, or that is based on such a month
 * @param line of that month's statement
 * @param before what that line stands at, with disputes settled, waivers and earlier adjustments
 * @param after what it amounts to by the corrected figures and the terms of that month
 * @param waived what the client had waived of that line by then, above zero or nothing; it is in {@code before}
 */
public record Adjustment(
        YearMonth month, LineKey line, String name, Money before, Money after, Money waived, Explanation explanation) {

    /** What the fee of the statement that takes it up changes by. */
    public Money amount() {
        return after.minus(before);
    }

    public LineKey key() {
        return LineKey.adjustment(month, line);
    }

    StatementLine asLine() {
        return new StatementLine(key(), name, month, amount(), explanation);
    }
}
