package org.gangway.incentive.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.jspecify.annotations.Nullable;

/** Looks for the patterns of an agreement's triggers in what happened. */
public final class TriggerDetection {

    private final TriggerHistory history;

    private TriggerDetection(TriggerHistory history) {
        this.history = history;
    }

    /** Those that fire in the month the history ends with, in the order of the terms. */
    public static List<FiredTrigger> fired(List<Trigger> triggers, TriggerHistory history) {
        var found = new TriggerDetection(history);
        return triggers.stream().flatMap(trigger -> found.of(trigger).stream()).toList();
    }

    private List<FiredTrigger> of(Trigger trigger) {
        return switch (trigger.scope()) {
            case TriggerScope.OneLevel(var serviceLevel) ->
                history.levels().stream()
                        .filter(level -> level.serviceLevel().equals(serviceLevel))
                        .flatMap(level -> of(trigger, level).stream())
                        .toList();
            case TriggerScope.AnyLevel _ ->
                history.levels().stream()
                        .flatMap(level -> of(trigger, level).stream())
                        .toList();
            case TriggerScope.WholeAgreement _ -> together(trigger);
        };
    }

    private Optional<FiredTrigger> of(Trigger trigger, TriggerHistory.Level level) {
        var months = new FailurePatterns(history, List.of(level));
        var why = switch (trigger.pattern()) {
            case TriggerPattern.InARow row -> months.inARow(level, row);
            case TriggerPattern.TimesInWindow times -> months.timesInWindow(level, times);
            case TriggerPattern.ShareOfMeasurements share -> months.share(share);
            case TriggerPattern.AverageWorse average -> months.average(level, average);
            default -> Optional.<Explanation>empty();
        };
        return why.map(step -> triggered(trigger, level, step));
    }

    private List<FiredTrigger> together(Trigger trigger) {
        var months = new FailurePatterns(history, history.levels());
        var money = new CreditPatterns(history);
        return switch (trigger.pattern()) {
            case TriggerPattern.ShareOfMeasurements share -> listed(trigger, months.share(share));
            case TriggerPattern.CreditSum sum -> listed(trigger, money.sum(sum));
            case TriggerPattern.CreditShare share -> listed(trigger, money.share(share));
            case TriggerPattern.CreditMonths times -> listed(trigger, money.months(times));
            case TriggerPattern.DaysLate(var moreThan) ->
                FailurePatterns.late(history.delays(), moreThan).stream()
                        .map(step -> triggered(trigger, null, step))
                        .toList();
            default -> List.of();
        };
    }

    private static List<FiredTrigger> listed(Trigger trigger, Optional<Explanation> why) {
        return why.map(step -> triggered(trigger, null, step)).stream().toList();
    }

    private static FiredTrigger triggered(Trigger trigger, TriggerHistory.@Nullable Level level, Explanation why) {
        var steps = new ArrayList<Explanation>();
        steps.add(why);
        if (trigger.claimDays() > 0) {
            steps.add(Explanation.fact("incentive-trigger-claim", NamedFacts.of("days", trigger.claimDays())));
        }
        var facts = NamedFacts.of("trigger", trigger.name(), "kind", trigger.kind());
        return new FiredTrigger(
                trigger.key(),
                trigger.name(),
                trigger.kind(),
                level == null ? null : level.serviceLevel(),
                trigger.claimDays(),
                new Explanation("incentive-trigger-fired", facts, null, null, steps));
    }
}
