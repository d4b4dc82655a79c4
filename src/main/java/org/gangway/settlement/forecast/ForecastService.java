package org.gangway.settlement.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.measure.Attainment;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.settlement.correction.MonthResult;
import org.gangway.settlement.correction.ReportedVolumes;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.SettledPart;
import org.gangway.settlement.preparation.CircumstancesOfMonth;
import org.gangway.settlement.preparation.MeasuredResults;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.preparation.MonthTerms;
import org.gangway.settlement.preparation.TermsOfMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks ahead to what the running month may amount to, by the figures so far and what both sides agree it is based on. */
@Service
@Transactional(readOnly = true)
public class ForecastService {

    private static final int MONTHS_BACK = 3;

    private final MonthTerms monthTerms;
    private final PerformanceService performance;
    private final MeasuredResults measured;
    private final CircumstancesOfMonth besides;
    private final MonthPreparation monthPreparation;
    private final EngagementService engagements;
    private final Clock clock;

    ForecastService(
            MonthTerms monthTerms,
            PerformanceService performance,
            MeasuredResults measured,
            CircumstancesOfMonth besides,
            MonthPreparation monthPreparation,
            EngagementService engagements,
            Clock clock) {
        this.monthTerms = monthTerms;
        this.performance = performance;
        this.measured = measured;
        this.besides = besides;
        this.monthPreparation = monthPreparation;
        this.engagements = engagements;
        this.clock = clock;
    }

    /** Nothing outside the engagement's term, where no terms are in force, or before any volume that the fee asks for is known. */
    @ForEveryone
    public Optional<Forecast> forecast(EngagementId engagement) {
        var today = LocalDate.now(clock);
        return engagements.get(engagement).term().contains(today)
                ? Optional.of(monthTerms.during(engagement, YearMonth.from(today)))
                        .filter(agreed -> !agreed.isEmpty())
                        .flatMap(agreed -> forecast(engagement, agreed, today))
                : Optional.empty();
    }

    private Optional<Forecast> forecast(EngagementId engagement, List<TermsOfMonth> agreed, LocalDate today) {
        var month = YearMonth.from(today);
        var past = monthPreparation.before(engagement, month);
        var termEnd = month.equals(agreed.getLast().termEnd()) ? month : null;
        var bases = new LinkedHashMap<String, ForecastBasis>();
        var parts = new ArrayList<SettledPart>();
        for (var version : agreed) {
            var expected = expected(engagement, month, version.number());
            expected.forEach((result, basis) -> bases.put(result.figure().serviceLevel(), basis));
            var results = List.copyOf(expected.keySet());
            if (new ReportedVolumes(version.feeRules(), results).all().isEmpty()) {
                return Optional.empty();
            }
            parts.add(version.settled(
                    measured.relieved(engagement, month, results),
                    past.history(),
                    besides.of(engagement, month, version.schedule(), past.penalties())
                            .withPast(past.history().months())
                            .withTermEnd(termEnd)));
        }
        return Optional.of(forecast(SettledMonth.compute(engagement, parts, past.adjustments()), bases, today));
    }

    private static Forecast forecast(SettledMonth settled, Map<String, ForecastBasis> bases, LocalDate today) {
        var statementTotals = settled.statement().totals();
        var relieved = relieved(settled);
        var levels = settled.figures().stream()
                .map(figure -> new Forecast.Level(
                        figure,
                        bases.getOrDefault(figure.serviceLevel(), ForecastBasis.TARGET),
                        relieved.contains(figure.serviceLevel()),
                        settled.line(figure.serviceLevel())))
                .toList();
        return new Forecast(
                settled.month(),
                today,
                statementTotals.fee(),
                statementTotals.credits(),
                statementTotals.bonus().plus(statementTotals.earnedBack()),
                settled.net(),
                levels,
                settled.statement().penalties());
    }

    private static Set<String> relieved(SettledMonth settled) {
        return settled.statement().credits().stream()
                .filter(line -> line.outcome() == Attainment.RELIEVED)
                .map(CreditLine::serviceLevel)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Which result each level of that version of the terms is expected to have, and from what. */
    private SequencedMap<MonthResult, ForecastBasis> expected(
            EngagementId engagement, YearMonth month, int termsNumber) {
        var soFar = performance.resultsSoFar(engagement, month, termsNumber).stream()
                .map(MeasuredResults::result)
                .toList();
        var untold = soFar.stream()
                .filter(result -> !result.reported())
                .map(result -> result.figure().serviceLevel())
                .toList();
        var earlier = performance.newestReported(engagement, untold, month.minusMonths(1), MONTHS_BACK);
        var expected = new LinkedHashMap<MonthResult, ForecastBasis>();
        for (var result : soFar) {
            var last = earlier.get(result.figure().serviceLevel());
            if (result.reported()) {
                expected.put(result, ForecastBasis.SO_FAR);
            } else if (last == null) {
                expected.put(reached(result), ForecastBasis.TARGET);
            } else {
                expected.put(MeasuredResults.result(last), ForecastBasis.EARLIER_MONTH);
            }
        }
        return expected;
    }

    private static MonthResult reached(MonthResult result) {
        var figure = result.figure();
        var target = new LevelFigure(
                figure.serviceLevel(),
                figure.name(),
                figure.unit(),
                Attainment.MET,
                figure.expected(),
                figure.expected(),
                figure.minimum());
        return new MonthResult(target, figure.expected(), false, result.dueOn());
    }
}
