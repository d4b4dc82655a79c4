package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.statement.OutcomeBeforeRelief;
import org.gangway.measure.Attainment;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.settlement.correction.MonthResult;
import org.gangway.settlement.month.LevelFigure;
import org.springframework.stereotype.Component;

/** Results as performance evaluates them, with the relief that both parties agree on. */
@Component
public class MeasuredResults implements MonthResults {

    private final PerformanceService performance;
    private final CircumstanceService circumstances;

    MeasuredResults(PerformanceService performance, CircumstanceService circumstances) {
        this.performance = performance;
        this.circumstances = circumstances;
    }

    @Override
    public List<MonthResult> of(EngagementId engagement, YearMonth month, int termsNumber) {
        var results = performance.results(engagement, month, termsNumber).stream()
                .map(MeasuredResults::result)
                .toList();
        return relieved(engagement, month, results);
    }

    /** With the relief that both parties agree on for that month. */
    public List<MonthResult> relieved(EngagementId engagement, YearMonth month, List<MonthResult> results) {
        var relieved = circumstances.counted(engagement, month).relieved();
        return results.stream()
                .map(result -> relieved.contains(result.figure().serviceLevel()) ? result.withRelief() : result)
                .toList();
    }

    public static MonthResult result(ServiceLevelResult result) {
        var figure = new LevelFigure(
                result.serviceLevelId(),
                result.name(),
                result.metric().unit(),
                result.attainment(),
                result.value(),
                result.expected(),
                result.minimum());
        var before = result.beforeRelief();
        return new MonthResult(
                figure,
                result.compared(),
                result.evidence() != null || result.attainment() == Attainment.NO_WINDOW_ENDS,
                result.reportedLate(),
                result.dueOn(),
                before != null && result.attainment() == Attainment.NO_FIGURES,
                before == null
                        ? null
                        : new OutcomeBeforeRelief(before.attainment().whenSettled(), before.compared()),
                result.incidents().number(),
                result.counts());
    }
}
