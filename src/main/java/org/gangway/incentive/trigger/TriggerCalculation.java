package org.gangway.incentive.trigger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.calculation.DeliverableDelay;
import org.gangway.incentive.calculation.MonthAmounts;
import org.gangway.incentive.calculation.OutcomeHistory;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** What the schedule's triggers find in the month and in those before it. */
public record TriggerCalculation(MonthAmounts amounts) {

    /** The statement with the triggers that fired. */
    public Statement addTo(Statement statement) {
        var triggers = amounts.schedule().further().triggers();
        var fired = triggers.isEmpty() ? List.<FiredTrigger>of() : TriggerDetection.fired(triggers, history(statement));
        return with(statement, fired);
    }

    public static Statement with(Statement statement, List<FiredTrigger> fired) {
        if (fired.isEmpty()) {
            return statement;
        }
        var net = statement.explanation();
        var because = new ArrayList<>(net.because());
        var each = fired.stream().map(FiredTrigger::explanation).toList();
        because.add(new Explanation("incentive-trigger-list", NamedFacts.of("n", fired.size()), null, null, each));
        return statement.with(fired, new Explanation(net.rule(), net.facts(), net.unrounded(), net.result(), because));
    }

    TriggerHistory history(Statement statement) {
        var levels =
                amounts.schedule().serviceLevels().stream().map(this::level).toList();
        return new TriggerHistory(amounts.input().month(), levels, charges(statement), delays());
    }

    private TriggerHistory.Level level(LevelIncentive level) {
        var result = amounts.input().result(level.serviceLevel());
        var month = amounts.input().month();
        var back = new OutcomeHistory(amounts.schedule().handling(), level, result, month);
        var months = Stream.concat(result.history().stream().map(EarlierResult::month), Stream.of(month))
                .map(at -> measurement(back, at))
                .toList();
        return new TriggerHistory.Level(level.serviceLevel(), level.name(), months);
    }

    /** A month without a figure counts as what the schedule says of such months. */
    private static TriggerHistory.Measurement measurement(OutcomeHistory back, YearMonth month) {
        return new TriggerHistory.Measurement(
                month, back.counted(month), back.value(month).orElse(null));
    }

    /** Credits of service levels, as the caps that look back hold them. */
    private List<TriggerHistory.Charges> charges(Statement statement) {
        var past = amounts.input().circumstances().past().stream()
                .map(one -> new TriggerHistory.Charges(one.month(), one.charges(), one.credits()));
        var credits = statement.credits().stream().map(CreditLine::credit).reduce(amounts.zero(), Money::plus);
        var current = new TriggerHistory.Charges(amounts.input().month(), amounts.fee(), credits);
        return Stream.concat(past, Stream.of(current)).toList();
    }

    private List<TriggerHistory.Delay> delays() {
        return amounts.schedule().further().deliverables().stream()
                .flatMap(item -> amounts.input().circumstances().deliverables().stream()
                        .filter(result -> result.deliverable().equals(item.key()) && !result.relieved())
                        .map(result -> new TriggerHistory.Delay(
                                item.name(),
                                DeliverableDelay.of(result, count(item)).days())))
                .toList();
    }

    private static DayCount count(Deliverable item) {
        return item.credit() instanceof DelayCredit.PerDays rule ? rule.count() : DayCount.STARTED_DAYS;
    }
}
