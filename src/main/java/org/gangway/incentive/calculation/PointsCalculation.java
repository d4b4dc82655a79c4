package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** The money of the month's service points, shared over the service levels in proportion to their points. */
record PointsCalculation(MonthAmounts amounts, List<BigDecimal> points) {

    /** For each service level, in whole minor units; empty for one without points. */
    List<Optional<ExplainedAmount>> shares() {
        var conversion = amounts.schedule().further().points();
        var total = TermsDecimals.canonical(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        if (conversion == null || total.signum() == 0) {
            return points.stream().map(_ -> Optional.<ExplainedAmount>empty()).toList();
        }
        var all = new PointsCredit(amounts, total).of(conversion);
        var money = amounts.rounded(all.exact());
        var shares = Apportionment.inProportion(money, points, total);
        return IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).signum() == 0
                        ? Optional.<ExplainedAmount>empty()
                        : Optional.of(share(points.get(i), total, money, shares.get(i), all.why())))
                .toList();
    }

    private ExplainedAmount share(BigDecimal own, BigDecimal total, Money money, Money share, Explanation why) {
        var facts = NamedFacts.of("points", own, "total", total, "money", money);
        return amounts.steps().exact("incentive-points-share", facts, share.amount(), why);
    }
}
