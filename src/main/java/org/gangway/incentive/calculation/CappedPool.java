package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.RoundingMoment;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/** Exact claims on one capped pot, turned into minor units that add up. */
public record CappedPool(
        List<BigDecimal> claims,
        AmountRounding rounding,
        Currency currency,
        @Nullable Money cap) {

    /** Each claim in minor units before the cap. */
    List<Money> rounded() {
        return rounding.moment() == RoundingMoment.EACH_LINE
                ? claims.stream()
                        .map(claim -> Money.rounded(claim, currency, rounding.mode()))
                        .toList()
                : new Apportionment(Money.rounded(exact(), currency, rounding.mode()), BigDecimal.ONE).of(units());
    }

    BigDecimal exact() {
        return claims.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Money beforeCap() {
        return rounded().stream().reduce(Money.zero(currency), Money::plus);
    }

    public Money afterCap() {
        var total = beforeCap();
        return cap != null && cap.compareTo(total) < 0 ? cap : total;
    }

    public Money cut() {
        return beforeCap().minus(afterCap());
    }

    CappedPool heldTo(Money limit) {
        return new CappedPool(claims, rounding, currency, limit);
    }

    /** Each claim after the cap; a cut is shared in proportion. */
    List<Money> shares() {
        if (cut().isZero()) {
            return rounded();
        }
        var weights = rounded().stream().map(Money::amount).toList();
        return Apportionment.inProportion(afterCap(), weights, beforeCap().amount());
    }

    private List<BigDecimal> units() {
        var digits = Apportionment.digits(currency);
        return claims.stream().map(claim -> claim.movePointRight(digits)).toList();
    }
}
