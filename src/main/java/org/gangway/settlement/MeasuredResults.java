package org.gangway.settlement;

import java.time.YearMonth;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.PerformanceService;
import org.gangway.performance.ServiceLevelResult;
import org.springframework.stereotype.Component;

/** Results as performance judges them. */
@Component
class MeasuredResults implements Results {

    private final PerformanceService performance;

    MeasuredResults(PerformanceService performance) {
        this.performance = performance;
    }

    @Override
    public List<MonthResult> of(EngagementId engagement, YearMonth month, int termsNumber) {
        return performance.results(engagement, month, termsNumber).stream()
                .map(MeasuredResults::result)
                .toList();
    }

    static MonthResult result(ServiceLevelResult result) {
        var figure = new LevelFigure(
                result.serviceLevelId(),
                result.name(),
                result.metric().unit(),
                result.attainment(),
                result.value(),
                result.expected(),
                result.minimum());
        return new MonthResult(
                figure, result.compared(), result.evidence() != null, result.reportedLate(), result.dueOn());
    }
}
