package org.gangway.measure.receivables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.measure.ExactFraction;
import org.gangway.measure.MeanValue;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;

/**
 * When the sales of a month are too low in volume for days of sales to mean anything: too few invoices, or sales far below
 * those of the months before.
 *
 * @param share below this share of the average of the months before, a month is low in volume
 * @param months how many months before are averaged; a month with fewer before it is not evaluated by its sales
 * @param invoices fewer invoices than this make a month low in volume whatever their amount
 */
public record LowSalesMonth(Percentage share, int months, int invoices) {

    /** A quarter of the three months before, and five invoices. */
    public static final LowSalesMonth DEFAULT = new LowSalesMonth(Percentage.of("25"), 3, 5);

    private static final int AVERAGE_DECIMALS = 2;

    public LowSalesMonth {
        if (months < 1 || invoices < 0 || share.compareTo(Percentage.ZERO) < 0) {
            throw new RuleViolation("measure.few-cases-rule", Map.of("months", months, "invoices", invoices));
        }
    }

    /** Why the month is low in volume; empty where it is not. */
    Optional<Explanation> check(YearMonth month, long count, BigDecimal sales, List<BigDecimal> before) {
        if (count < invoices) {
            return Optional.of(Explanation.fact(
                    "measure-too-few-invoices",
                    NamedFacts.of("month", month, "n", Math.toIntExact(count), "least", invoices)));
        }
        return before.size() < months ? Optional.empty() : checkSales(month, sales, lastOf(before));
    }

    private List<BigDecimal> lastOf(List<BigDecimal> before) {
        return before.subList(before.size() - months, before.size());
    }

    private Optional<Explanation> checkSales(YearMonth month, BigDecimal sales, List<BigDecimal> before) {
        var average = MeanValue.of(before);
        var least = average.times(share.fraction());
        if (ExactFraction.of(sales).compareTo(least) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Explanation.fact(
                "measure-too-little-sales",
                NamedFacts.of(
                        "month",
                        month,
                        "sales",
                        sales,
                        "average",
                        average.rounded(AVERAGE_DECIMALS, RoundingMode.HALF_UP),
                        "months",
                        months,
                        "share",
                        share)));
    }
}
