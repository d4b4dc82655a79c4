package org.gangway.performance.evaluation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.measure.Attainment;
import org.gangway.performance.figures.FigureKey;
import org.gangway.performance.figures.SignedServiceLevelReader;
import org.gangway.performance.figures.SignedServiceLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Compares what the results said before and after figures came in, and announces it to everybody who wants to know. */
@Component
public class ResultChangeAnnouncer {

    /**
     * A month of a service level as one version of the terms evaluates it.
     *
     * @param byNewest whether no later version of that month has the level: a miss is reported once
     */
    private record EvaluatedMonth(FigureKey place, UUID termsVersion, boolean byNewest) {}

    private record Outcome(
            String name,
            Attainment attainment,
            @Nullable BigDecimal value,
            @Nullable BigDecimal compared,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            int incidents) {}

    private final EngagementService engagements;
    private final SignedServiceLevelReader signedServiceLevels;
    private final ServiceLevelEvaluations evaluations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultChangeAnnouncer(
            EngagementService engagements,
            SignedServiceLevelReader signedServiceLevelReader,
            ServiceLevelEvaluations serviceLevelEvaluations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.engagements = engagements;
        this.signedServiceLevels = signedServiceLevelReader;
        this.evaluations = serviceLevelEvaluations;
        this.events = events;
        this.clock = clock;
    }

    /** Whether or not it changes any result. */
    void announce(FigureStated stated) {
        events.publishEvent(stated);
    }

    /** Around an action that may touch every month of the engagement. */
    public <T> T announceChangesOf(EngagementId engagement, Supplier<T> action) {
        var term = engagements.get(engagement).term();
        var now = YearMonth.now(clock);
        var end = YearMonth.from(term.end());
        return announceChangesOf(engagement, YearMonth.from(term.start()), end.isBefore(now) ? end : now, action);
    }

    /** Around an action that may touch the months from the first to the last, and later ones that look back at them. */
    public <T> T announceChangesOf(EngagementId engagement, YearMonth first, YearMonth last, Supplier<T> action) {
        var promised = signedServiceLevels.of(engagement);
        var reach = promised.reachesTo(last, YearMonth.now(clock));
        var before = outcomes(engagement, promised, first, reach);
        var result = action.get();
        announce(engagement, before, outcomes(engagement, promised, first, reach));
        return result;
    }

    /** What a deed that may touch every month changes, which nobody is told of; the deed stays done. */
    public List<ResultChange> changesOf(EngagementId engagement, Runnable deed) {
        var term = engagements.get(engagement).term();
        var now = YearMonth.now(clock);
        var first = YearMonth.from(term.start());
        var last = YearMonth.from(term.end()).isBefore(now) ? YearMonth.from(term.end()) : now;
        var promised = signedServiceLevels.of(engagement);
        var before = outcomes(engagement, promised, first, last);
        deed.run();
        var changes = new ArrayList<ResultChange>();
        outcomes(engagement, promised, first, last).forEach((evaluatedMonth, outcome) -> {
            var earlier = before.get(evaluatedMonth);
            if (evaluatedMonth.byNewest() && !outcome.equals(earlier)) {
                changes.add(new ResultChange(
                        outcome.name(),
                        evaluatedMonth.place().month(),
                        earlier == null ? null : earlier.value(),
                        outcome.value()));
            }
        });
        return changes;
    }

    private Map<EvaluatedMonth, Outcome> outcomes(
            EngagementId engagement, SignedServiceLevels promised, YearMonth first, YearMonth last) {
        var outcomes = new LinkedHashMap<EvaluatedMonth, Outcome>();
        var serviceLevelEvaluation = evaluations.ofUncommitted(engagement, promised, first, last);
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            var newest = promised.levels(month);
            for (var level : promised.ofEachVersion(month)) {
                var place = new FigureKey(level.id(), month);
                var evaluatedMonth = new EvaluatedMonth(place, level.termsVersion(), newest.contains(level));
                outcomes.put(evaluatedMonth, outcome(serviceLevelEvaluation.evaluate(level, month)));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(ServiceLevelResult result) {
        return new Outcome(
                result.name(),
                result.attainment(),
                result.value(),
                result.compared(),
                result.numerator(),
                result.denominator(),
                result.incidents().number());
    }

    private void announce(
            EngagementId engagement, Map<EvaluatedMonth, Outcome> before, Map<EvaluatedMonth, Outcome> after) {
        var months = new TreeSet<YearMonth>();
        after.forEach((evaluatedMonth, outcome) -> {
            var earlier = before.get(evaluatedMonth);
            if (!outcome.equals(earlier)) {
                months.add(evaluatedMonth.place().month());
                if (evaluatedMonth.byNewest()) {
                    announce(engagement, evaluatedMonth.place(), earlier, outcome);
                }
            }
        });
        months.forEach(month -> events.publishEvent(new FiguresReported(engagement, month)));
    }

    private void announce(EngagementId engagement, FigureKey place, @Nullable Outcome earlier, Outcome outcome) {
        if (earlier != null
                && earlier.attainment().isMissed()
                && !outcome.attainment().isMissed()) {
            events.publishEvent(new TargetMissCorrected(engagement, place.serviceLevelId(), place.month()));
        }
        if (outcome.attainment().isMissed()
                && (earlier == null || !Objects.equals(earlier.attainment(), outcome.attainment()))) {
            events.publishEvent(new TargetMissed(
                    engagement, place.serviceLevelId(), outcome.name(), place.month(), outcome.attainment()));
        }
    }
}
