package org.gangway.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.MonthInput;
import org.gangway.measure.Attainment;
import org.gangway.performance.PerformanceService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks ahead to what the running month may come to. */
@Service
@Transactional(readOnly = true)
public class ForecastService {

    private static final int MONTHS_BACK = 3;

    private final Terms terms;
    private final PerformanceService performance;
    private final Preparation preparation;
    private final EngagementService engagements;
    private final Clock clock;

    ForecastService(
            Terms terms,
            PerformanceService performance,
            Preparation preparation,
            EngagementService engagements,
            Clock clock) {
        this.terms = terms;
        this.performance = performance;
        this.preparation = preparation;
        this.engagements = engagements;
        this.clock = clock;
    }

    /** Nothing outside the engagement's term, or where no terms are in force. */
    @ForEveryone
    public Optional<Forecast> forecast(EngagementId engagement) {
        var today = LocalDate.now(clock);
        return engagements.get(engagement).term().contains(today)
                ? terms.during(engagement, YearMonth.from(today)).map(agreed -> forecast(engagement, agreed, today))
                : Optional.empty();
    }

    private Forecast forecast(EngagementId engagement, TermsOfMonth agreed, LocalDate today) {
        var month = YearMonth.from(today);
        var expected = expected(engagement, month);
        var past = preparation.before(engagement, month);
        var levels = expected.keySet().stream()
                .map(it -> it.level(past.history().of(it.figure().serviceLevel())))
                .toList();
        var settled = SettledMonth.compute(
                engagement,
                agreed,
                new MonthInput(
                        month,
                        agreed.fee(),
                        levels,
                        Circumstances.NONE.withPast(past.history().months())),
                expected.keySet().stream().map(MonthResult::figure).toList(),
                past.adjustments());
        return forecast(settled, expected, today);
    }

    private static Forecast forecast(SettledMonth settled, Map<MonthResult, ForecastBasis> expected, LocalDate today) {
        var totals = settled.statement().totals();
        var levels = expected.entrySet().stream()
                .map(it -> new Forecast.Level(
                        it.getKey().figure(),
                        it.getValue(),
                        settled.line(it.getKey().figure().serviceLevel())))
                .toList();
        return new Forecast(
                settled.input().month(),
                today,
                totals.fee(),
                totals.credits(),
                totals.bonus().plus(totals.earnedBack()),
                settled.net(),
                levels);
    }

    /** What each level is taken to come to, and from what. */
    private Map<MonthResult, ForecastBasis> expected(EngagementId engagement, YearMonth month) {
        var soFar = performance.resultsSoFar(engagement, month).stream()
                .map(MeasuredResults::result)
                .toList();
        var expected = new LinkedHashMap<MonthResult, ForecastBasis>();
        for (var result : soFar) {
            if (result.reported()) {
                expected.put(result, ForecastBasis.SO_FAR);
                continue;
            }
            lastReported(engagement, result.figure().serviceLevel(), month)
                    .ifPresentOrElse(
                            last -> expected.put(last, ForecastBasis.EARLIER_MONTH),
                            () -> expected.put(reached(result), ForecastBasis.TARGET));
        }
        return expected;
    }

    private Optional<MonthResult> lastReported(EngagementId engagement, String serviceLevel, YearMonth month) {
        return performance.history(engagement, serviceLevel, month.minusMonths(1), MONTHS_BACK).reversed().stream()
                .map(MeasuredResults::result)
                .filter(MonthResult::reported)
                .findFirst();
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
