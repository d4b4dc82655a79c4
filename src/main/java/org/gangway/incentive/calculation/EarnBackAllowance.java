package org.gangway.incentive.calculation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** What a contract year still leaves to be earned back, used up line by line. */
final class EarnBackAllowance {

    private final MonthAmounts monthAmounts;
    private final EarnBackLimits limits;
    private final int before;
    private final Money amountBefore;
    private int taken;
    private Money amountTaken;

    EarnBackAllowance(MonthAmounts monthAmounts) {
        this.monthAmounts = monthAmounts;
        this.limits = monthAmounts.schedule().further().earnBack();
        var back = new LookBackAmounts(monthAmounts);
        var year = back.contractYear();
        this.before = year.stream().mapToInt(SettledMonthAmounts::earnBacks).sum();
        this.amountBefore = back.sum(year, SettledMonthAmounts::earnedBack);
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
            var facts = NamedFacts.of("most", limits.mostPerYear(), "from", from());
            return Optional.of(limit("incentive-earn-back-most-times", facts, monthAmounts.zero()));
        }
        var most = limits.mostAmountPerYear();
        if (most == null) {
            return Optional.empty();
        }
        var left = most.minus(amountTaken);
        var room = left.isNegative() ? monthAmounts.zero() : left;
        var facts = NamedFacts.of("most", most, "given", amountTaken, "from", from());
        return room.compareTo(amount) < 0
                ? Optional.of(limit("incentive-earn-back-most-amount", facts, room))
                : Optional.empty();
    }

    private CapLimit limit(String rule, Map<String, Object> facts, Money room) {
        var why = monthAmounts.steps().rounded(rule, facts, room.amount(), room, List.of());
        return new CapLimit(CutReason.EARN_BACK_LIMIT, room, why);
    }

    private YearMonth from() {
        return monthAmounts.schedule().further().yearOf(monthAmounts.input().month());
    }
}
