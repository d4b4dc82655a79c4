package org.gangway.incentive;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.Money;

/** What a contract year still leaves to be earned back, used up line by line. */
final class EarnBackLimit {

    private final Amounts amounts;
    private final EarnBackLimits limits;
    private final int before;
    private final Money amountBefore;
    private int taken;
    private Money amountTaken;

    EarnBackLimit(Amounts amounts) {
        this.amounts = amounts;
        this.limits = amounts.schedule().further().earnBack();
        var back = new LookBack(amounts);
        var year = back.contractYear();
        this.before = year.stream().mapToInt(PastMonth::earnBacks).sum();
        this.amountBefore = back.sum(year, PastMonth::earnedBack);
        this.amountTaken = amountBefore;
    }

    /** What of the amount can still be given back, and why not all of it. */
    Optional<CapLimit> cutting(Money amount) {
        var limit = limit(amount);
        if (limit.isEmpty()) {
            taken++;
            amountTaken = amountTaken.plus(amount);
        } else {
            amountTaken = amountTaken.plus(limit.get().cap());
            taken += limit.get().cap().isZero() ? 0 : 1;
        }
        return limit;
    }

    private Optional<CapLimit> limit(Money amount) {
        if (limits.mostPerYear() > 0 && before + taken >= limits.mostPerYear()) {
            var facts = Facts.of("most", limits.mostPerYear(), "from", from());
            return Optional.of(limit("incentive-earn-back-most-times", facts, amounts.zero()));
        }
        var most = limits.mostAmountPerYear();
        if (most == null) {
            return Optional.empty();
        }
        var left = most.minus(amountTaken);
        var room = left.isNegative() ? amounts.zero() : left;
        var facts = Facts.of("most", most, "given", amountTaken, "from", from());
        return room.compareTo(amount) < 0
                ? Optional.of(limit("incentive-earn-back-most-amount", facts, room))
                : Optional.empty();
    }

    private CapLimit limit(String rule, Map<String, Object> facts, Money room) {
        var why = amounts.steps().rounded(rule, facts, room.amount(), room, List.of());
        return new CapLimit(CutReason.EARN_BACK_LIMIT, room, why);
    }

    private YearMonth from() {
        return amounts.schedule().further().yearOf(amounts.input().month());
    }
}
