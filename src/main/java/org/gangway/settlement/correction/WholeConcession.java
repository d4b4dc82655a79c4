package org.gangway.settlement.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.calculation.Apportionment;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.shared.Money;

/**
 * What one party gave up of a statement as a whole, shared out to the lines that it lessens, so that no line can bring it
 * back: neither by an earn-back, nor by a waiver, nor by room below a cap.
 *
 * @param amount in favour of the vendor above zero; it lessens credits, else bonuses and what was earned back
 */
record WholeConcession(PastStatement past, Money amount) {

    private record Share(LineKey line, Money of) {}

    /** Each line with its share, in proportion to what it is without waivers; never more than there is of it. */
    Map<LineKey, Money> from(Map<LineKey, Money> lines) {
        var shares = lessened(lines);
        var sum = shares.stream().map(Share::of).reduce(past.zero(), Money::plus);
        if (sum.isZero()) {
            return lines;
        }
        var given = sum.compareTo(size(amount)) < 0 ? sum : size(amount);
        var weights = shares.stream().map(share -> share.of().amount()).toList();
        var handedOut = Apportionment.inProportion(given, weights, sum.amount());
        var less = new LinkedHashMap<>(lines);
        for (int i = 0; i < shares.size(); i++) {
            var share = signed(handedOut.get(i));
            less.computeIfPresent(shares.get(i).line(), (_, of) -> of.plus(share));
        }
        return less;
    }

    /** Also what the statement adds of months before it, which bears its share of what was given up. */
    private List<Share> lessened(Map<LineKey, Money> lines) {
        var own = lines.entrySet().stream()
                .map(line -> new Share(line.getKey(), line.getValue().minus(past.waived(line.getKey()))));
        var others = past.lines().stream()
                .filter(line -> line.kind() == LineKind.ADJUSTMENT)
                .map(line -> new Share(line.key(), line.amount()));
        return Stream.concat(own, others)
                .filter(share -> sign(share.of()) == -sign(amount) && sign(amount) != 0)
                .map(share -> new Share(share.line(), size(share.of())))
                .toList();
    }

    private Money signed(Money share) {
        return amount.isNegative() ? share.negated() : share;
    }

    private static Money size(Money of) {
        return of.isNegative() ? of.negated() : of;
    }

    private static int sign(Money of) {
        return of.amount().signum();
    }
}
