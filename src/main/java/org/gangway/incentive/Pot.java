package org.gangway.incentive;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Exact claims on one capped pot, turned into minor units that add up.
 *
 * <p>Minor units left over by a division go to the largest remainders, ties in the order of the claims.
 */
record Pot(
        List<BigDecimal> claims,
        Rounding rounding,
        Currency currency,
        @Nullable Money cap) {

    /** Each claim in minor units before the cap. */
    List<Money> rounded() {
        return rounding.moment() == RoundingMoment.EACH_LINE
                ? claims.stream()
                        .map(claim -> Money.rounded(claim, currency, rounding.mode()))
                        .toList()
                : handOut(Money.rounded(exact(), currency, rounding.mode()), units(), BigInteger.ONE);
    }

    BigDecimal exact() {
        return claims.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Money beforeCap() {
        return sum(rounded());
    }

    Money afterCap() {
        var total = beforeCap();
        return cap != null && cap.compareTo(total) < 0 ? cap : total;
    }

    Money cut() {
        return beforeCap().minus(afterCap());
    }

    /** Each claim after the cap; a cut is shared in proportion. */
    List<Money> shares() {
        if (cut().isZero()) {
            return rounded();
        }
        var total = afterCap();
        var unitsOfTotal = total.amount().movePointRight(digits());
        var weights = rounded().stream()
                .map(share -> share.amount().movePointRight(digits()).multiply(unitsOfTotal))
                .toList();
        return handOut(
                total, weights, beforeCap().amount().movePointRight(digits()).toBigIntegerExact());
    }

    private List<BigDecimal> units() {
        return claims.stream().map(claim -> claim.movePointRight(digits())).toList();
    }

    /** Whole units of {@code shares / divisor}, and the rest of the total one unit each to the largest remainders. */
    private List<Money> handOut(Money total, List<BigDecimal> shares, BigInteger divisor) {
        var whole = new ArrayList<BigDecimal>();
        var remainders = new ArrayList<BigDecimal>();
        for (var share : shares) {
            var parts = share.divideAndRemainder(new BigDecimal(divisor));
            whole.add(parts[0]);
            remainders.add(parts[1]);
        }
        var given = whole.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var left = total.amount().movePointRight(digits()).subtract(given).intValueExact();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left)
                .forEach(i -> whole.set(i, whole.get(i).add(BigDecimal.ONE)));
        return whole.stream().map(this::money).toList();
    }

    private Money money(BigDecimal units) {
        return Money.rounded(units.movePointLeft(digits()), currency, RoundingMode.UNNECESSARY);
    }

    private int digits() {
        return Money.zero(currency).amount().scale();
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }
}
