package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.PenaltyKind;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** What the delay of one deliverable costs this month. */
record DeliverableCalculation(MonthAmounts amounts, Deliverable deliverable, DeliverableResult result) {

    PenaltyLine line() {
        var deliverableDelay = DeliverableDelay.of(result, count());
        var why = new ArrayList<Explanation>();
        var exact = result.relieved() ? relieved(why) : formula(deliverableDelay, why);
        var left = afterEarlierMonths(exact, why);
        var credit = amounts.rounded(left);
        var mayTerminate = !result.relieved() && mayTerminate(deliverableDelay, why);
        var facts = NamedFacts.of("deliverable", deliverable.name());
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
        return deliverable.credit() instanceof DelayCredit.PerDays rule ? rule.count() : DayCount.STARTED_DAYS;
    }

    private static BigDecimal relieved(List<Explanation> why) {
        why.add(Explanation.fact("incentive-deliverable-relieved", NamedFacts.of()));
        return BigDecimal.ZERO;
    }

    private BigDecimal formula(DeliverableDelay deliverableDelay, List<Explanation> why) {
        if (deliverableDelay.isNone()) {
            why.add(Explanation.fact("incentive-deliverable-on-time", NamedFacts.of()));
            return BigDecimal.ZERO;
        }
        var explainedAmount = switch (deliverable.credit()) {
            case DelayCredit.OwnAmount(var amount) ->
                amounts.steps()
                        .exact(
                                "incentive-deliverable-late",
                                NamedFacts.of("days", deliverableDelay.days()),
                                amount.amount());
            case DelayCredit.PerDays rule -> perDays(rule, deliverableDelay);
        };
        why.add(explainedAmount.why());
        return explainedAmount.exact();
    }

    private ExplainedAmount perDays(DelayCredit.PerDays rule, DeliverableDelay deliverableDelay) {
        var each = rule.percent().of(rule.value().amount());
        var exact = deliverableDelay.times(each, rule.days());
        var most = rule.most().of(rule.value().amount());
        var facts = NamedFacts.of(
                "days", deliverableDelay.days(),
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
        var facts = NamedFacts.of("before", amounts.steps().shown(exact), "given", given);
        why.add(amounts.steps()
                .exact("incentive-deliverable-already-given", facts, left)
                .why());
        return left;
    }

    private boolean mayTerminate(DeliverableDelay deliverableDelay, List<Explanation> why) {
        if (!(deliverable.credit() instanceof DelayCredit.PerDays rule)) {
            return false;
        }
        var after = rule.terminateAfter();
        if (after == null || !deliverableDelay.exceeds(after)) {
            return false;
        }
        var facts = NamedFacts.of("days", deliverableDelay.days(), "after", after);
        why.add(Explanation.fact("incentive-deliverable-may-terminate", facts));
        return true;
    }
}
