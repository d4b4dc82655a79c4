package org.gangway.performance.evaluation;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.measure.receivables.ReceivablesAnalysis;
import org.gangway.performance.EngagementMonth;
import org.gangway.performance.figures.MissingFigures;
import org.gangway.performance.figures.MissingFiguresQuery;
import org.gangway.performance.figures.ReportedFigures;
import org.gangway.performance.figures.Reporter;
import org.gangway.performance.figures.SignedServiceLevelReader;
import org.gangway.performance.receivables.ReceivablesAnalyses;
import org.gangway.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What figures say about the promised service levels; both parties read the same. */
@Service
@Transactional(readOnly = true)
public class PerformanceService {

    private final EngagementService engagements;
    private final SignedServiceLevelReader signedServiceLevels;
    private final ServiceLevelEvaluations evaluations;
    private final ReceivablesAnalyses receivablesAnalyses;
    private final MissingFiguresQuery missing;
    private final ReportedFigures figures;
    private final Clock clock;

    PerformanceService(
            EngagementService engagements,
            SignedServiceLevelReader signedServiceLevelReader,
            ServiceLevelEvaluations serviceLevelEvaluations,
            ReceivablesAnalyses receivablesAnalyses,
            MissingFiguresQuery missing,
            ReportedFigures figures,
            Clock clock) {
        this.engagements = engagements;
        this.signedServiceLevels = signedServiceLevelReader;
        this.evaluations = serviceLevelEvaluations;
        this.receivablesAnalyses = receivablesAnalyses;
        this.missing = missing;
        this.figures = figures;
        this.clock = clock;
    }

    /** Which engagements of the own party lack figures of that month, by name. */
    @ForEveryone
    public List<MissingFigures> missing(YearMonth month, int most) {
        return missing.of(month, most);
    }

    /** One result for each service level of the month, by the newest version of the terms that has it. */
    @ForEveryone
    public List<ServiceLevelResult> results(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        var promised = signedServiceLevels.of(engagement);
        var serviceLevelEvaluation = evaluations.of(engagement, promised, month, month);
        return promised.levels(month).stream()
                .map(level -> serviceLevelEvaluation.evaluate(level, month))
                .toList();
    }

    /** The same of each month from the first to the last, oldest first. */
    @ForEveryone
    public List<ServiceLevelResult> results(EngagementId engagement, YearMonth first, YearMonth last) {
        engagements.get(engagement);
        var promised = signedServiceLevels.of(engagement);
        var serviceLevelEvaluation = evaluations.of(engagement, promised, first, last);
        return between(first, last)
                .flatMap(month ->
                        promised.levels(month).stream().map(level -> serviceLevelEvaluation.evaluate(level, month)))
                .toList();
    }

    /** One result for each service level of that version of the terms, in their order: it evaluates the whole month. */
    @ForEveryone
    public List<ServiceLevelResult> results(EngagementId engagement, YearMonth month, int termsNumber) {
        engagements.get(engagement);
        var promised = signedServiceLevels.of(engagement);
        var serviceLevelEvaluation = evaluations.of(engagement, promised, month, month);
        return promised.ofVersion(termsNumber).stream()
                .map(level -> serviceLevelEvaluation.evaluate(level, month))
                .toList();
    }

    /** By each version of the terms in force within the month, in order of time; as a rule by one. */
    @ForEveryone
    public List<VersionResults> resultsByVersion(EngagementId engagement, YearMonth month) {
        var term = engagements.get(engagement).term();
        var promised = signedServiceLevels.of(engagement);
        var serviceLevelEvaluation = evaluations.of(engagement, promised, month, month);
        return Period.of(month).common(term).map(promised::within).orElse(List.of()).stream()
                .map(part -> new VersionResults(
                        part.terms().number(),
                        part.days(),
                        part.terms().levels().stream()
                                .map(level -> serviceLevelEvaluation.evaluate(level, month))
                                .toList()))
                .toList();
    }

    /** Whoever reported a figure that the results of a month are based on, for months of engagements of the own party. */
    @ForEveryone
    public Map<EngagementMonth, List<Reporter>> reporters(Collection<EngagementMonth> months) {
        return CurrentUserProvider.actor()
                .map(user -> figures.reporters(months, user.party()))
                .orElseGet(Map::of);
    }

    /**
     * What the figures so far say of a month that is not over, or whose figures are not due, as that version of the terms
     * evaluates it; the rest has none.
     */
    @ForEveryone
    public List<ServiceLevelResult> resultsSoFar(EngagementId engagement, YearMonth month, int termsNumber) {
        engagements.get(engagement);
        var promised = signedServiceLevels.of(engagement);
        var serviceLevelEvaluation = evaluations.of(engagement, promised, month, month);
        return promised.ofVersion(termsNumber).stream()
                .map(level -> serviceLevelEvaluation.evaluateSoFar(level, month))
                .toList();
    }

    /** The months up to and with {@code last}, oldest first; months without terms for the level are left out. */
    @ForEveryone
    public List<ServiceLevelResult> history(
            EngagementId engagement, String serviceLevelId, YearMonth last, int months) {
        engagements.get(engagement);
        var first = last.minusMonths(months - 1L);
        var promised = signedServiceLevels.of(engagement);
        var serviceLevelEvaluation = evaluations.of(engagement, promised, first, last);
        return between(first, last)
                .flatMap(month -> promised.levels(month).stream()
                        .filter(level -> level.id().equals(serviceLevelId))
                        .map(level -> serviceLevelEvaluation.evaluate(level, month)))
                .toList();
    }

    /** By service level, the newest of the months up to and with {@code last} that somebody reported a figure of. */
    @ForEveryone
    public Map<String, ServiceLevelResult> newestReported(
            EngagementId engagement, Collection<String> serviceLevels, YearMonth last, int months) {
        engagements.get(engagement);
        var first = last.minusMonths(months - 1L);
        var promised = signedServiceLevels.of(engagement);
        var serviceLevelEvaluation = evaluations.of(engagement, promised, first, last);
        var reported = new LinkedHashMap<String, ServiceLevelResult>();
        for (var month = last; !month.isBefore(first) && reported.size() < serviceLevels.size(); ) {
            var at = month;
            promised.levels(at).stream()
                    .filter(level -> serviceLevels.contains(level.id()) && !reported.containsKey(level.id()))
                    .map(level -> serviceLevelEvaluation.evaluate(level, at))
                    .filter(result -> result.evidence() != null)
                    .forEach(result -> reported.put(result.serviceLevelId(), result));
            month = month.minusMonths(1);
        }
        return reported;
    }

    /** Whether anything was ever reported. */
    @ForEveryone
    public boolean hasFigures(EngagementId engagement) {
        return figures.any(engagements.get(engagement).id());
    }

    /** The months of the engagement that have begun, newest first. */
    @ForEveryone
    public List<YearMonth> months(EngagementId engagement) {
        var term = engagements.get(engagement).term();
        var now = YearMonth.now(clock);
        var end = YearMonth.from(term.end());
        return between(YearMonth.from(term.start()), now.isBefore(end) ? now : end)
                .toList()
                .reversed();
    }

    /** Both tables of the invoices that were imported. */
    @ForEveryone
    public ReceivablesAnalysis receivables(EngagementId engagement) {
        engagements.get(engagement);
        return receivablesAnalyses.of(engagement).analysis();
    }

    private static Stream<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
