package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** The money of the month's service points, shared over the service levels in proportion to their points. */
record PointsPart(Amounts amounts, List<BigDecimal> points) {

    /** For each service level, in whole minor units; empty for one without points. */
    List<Optional<Valued>> shares() {
        var conversion = amounts.schedule().further().points();
        var total = Decimals.canonical(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (conversion == null || total.signum() == 0) {
            return points.stream().map(_ -> Optional.<Valued>empty()).toList();
        }
        var all = new PointsMoney(amounts, total).of(conversion);
        var money = amounts.rounded(all.exact());
        var shares = HandOut.inProportion(money, points, total);
        return IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).signum() == 0
                        ? Optional.<Valued>empty()
                        : Optional.of(share(points.get(i), total, money, shares.get(i), all.why())))
                .toList();
    }

    private Valued share(BigDecimal own, BigDecimal total, Money money, Money share, Explanation why) {
        var facts = Facts.of("points", own, "total", total, "money", money);
        return amounts.steps().exact("incentive-points-share", facts, share.amount(), why);
    }
}
