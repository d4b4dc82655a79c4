package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.shared.Explanation;

/** What the delay of one deliverable costs this month. */
record DeliverablePart(Amounts amounts, Deliverable deliverable, DeliverableResult result) {

    PenaltyLine line() {
        var delay = Delay.of(result, count());
        var why = new ArrayList<Explanation>();
        var exact = result.excused() ? excused(why) : formula(delay, why);
        var left = afterEarlierMonths(exact, why);
        var credit = amounts.rounded(left);
        var mayTerminate = !result.excused() && mayTerminate(delay, why);
        var facts = Facts.of("deliverable", deliverable.name());
        return new PenaltyLine(
                PenaltyKind.DELIVERABLE,
                deliverable.key(),
                deliverable.name(),
                left,
                credit,
                mayTerminate,
                amounts.steps().rounded("incentive-deliverable", facts, left, credit, why));
    }

    private DayCount count() {
        return deliverable.credit() instanceof LateCredit.PerDays rule ? rule.count() : DayCount.STARTED_DAYS;
    }

    private static BigDecimal excused(List<Explanation> why) {
        why.add(Explanation.fact("incentive-deliverable-excused", Facts.of()));
        return BigDecimal.ZERO;
    }

    private BigDecimal formula(Delay delay, List<Explanation> why) {
        if (delay.isNone()) {
            why.add(Explanation.fact("incentive-deliverable-on-time", Facts.of()));
            return BigDecimal.ZERO;
        }
        var valued = switch (deliverable.credit()) {
            case LateCredit.OwnAmount(var amount) ->
                amounts.steps().exact("incentive-deliverable-late", Facts.of("days", delay.days()), amount.amount());
            case LateCredit.PerDays rule -> perDays(rule, delay);
        };
        why.add(valued.why());
        return valued.exact();
    }

    private Valued perDays(LateCredit.PerDays rule, Delay delay) {
        var each = rule.percent().of(rule.value().amount());
        var exact = delay.times(each, rule.days());
        var most = rule.most().of(rule.value().amount());
        var facts = Facts.of(
                "days", delay.days(),
                "each", rule.days(),
                "percent", rule.percent(),
                "value", rule.value(),
                "most", rule.most());
        return exact.compareTo(most) > 0
                ? amounts.steps().exact("incentive-deliverable-most", facts, most)
                : amounts.steps().exact("incentive-deliverable-days", facts, exact);
    }

    private BigDecimal afterEarlierMonths(BigDecimal exact, List<Explanation> why) {
        var given = result.alreadyGiven();
        if (given.isZero()) {
            return exact;
        }
        var left = exact.subtract(given.amount()).max(BigDecimal.ZERO);
        var facts = Facts.of("before", amounts.steps().shown(exact), "given", given);
        why.add(amounts.steps()
                .exact("incentive-deliverable-already-given", facts, left)
                .why());
        return left;
    }

    private boolean mayTerminate(Delay delay, List<Explanation> why) {
        if (!(deliverable.credit() instanceof LateCredit.PerDays rule)) {
            return false;
        }
        var after = rule.terminateAfter();
        if (after == null || !delay.exceeds(after)) {
            return false;
        }
        var facts = Facts.of("days", delay.days(), "after", after);
        why.add(Explanation.fact("incentive-deliverable-may-terminate", facts));
        return true;
    }
}
