package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.shared.Money;

/**
 * Shares a whole number of minor units: whole units first, and what a division leaves over one unit each to the largest
 * remainders, ties in the order of the shares.
 */
public record Apportionment(Money total, BigDecimal divisor) {

    public static List<Money> inProportion(Money total, List<BigDecimal> weights, BigDecimal sum) {
        var units = total.amount().movePointRight(digits(total.currency()));
        return new Apportionment(total, sum)
                .of(weights.stream().map(units::multiply).toList());
    }

    /** Units of {@code shares / divisor}. */
    public List<Money> of(List<BigDecimal> shares) {
        var whole = new ArrayList<BigDecimal>();
        var remainders = new ArrayList<BigDecimal>();
        for (var share : shares) {
            var parts = share.divideAndRemainder(divisor);
            whole.add(parts[0]);
            remainders.add(parts[1]);
        }
        var given = whole.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var digits = digits(total.currency());
        var left = total.amount().movePointRight(digits).subtract(given).intValueExact();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left)
                .forEach(i -> whole.set(i, whole.get(i).add(BigDecimal.ONE)));
        return whole.stream()
                .map(units -> Money.rounded(units.movePointLeft(digits), total.currency(), RoundingMode.UNNECESSARY))
                .toList();
    }

    public static int digits(Currency currency) {
        return Money.zero(currency).amount().scale();
    }
}
