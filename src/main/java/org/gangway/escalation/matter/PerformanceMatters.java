package org.gangway.escalation.matter;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.springframework.stereotype.Component;

/** Missed targets, by level and month. */
@Component
class PerformanceMatters implements MatterSource {

    private final PerformanceService performance;

    PerformanceMatters(PerformanceService performance) {
        this.performance = performance;
    }

    @Override
    public EscalatedKind kind() {
        return EscalatedKind.MISSED_TARGET;
    }

    @Override
    public Optional<Matter> find(EngagementId engagement, String subject) {
        return result(performance, engagement, subject)
                .filter(ServiceLevelResult::isMissed)
                .map(missed -> Matter.of(
                        kind(),
                        subject,
                        Map.of("level", missed.name(), "month", missed.month(), "attainment", missed.attainment()),
                        PerformanceRoutes.results(engagement, missed.month())));
    }

    static Optional<ServiceLevelResult> result(
            PerformanceService performance, EngagementId engagement, String subject) {
        var space = subject.lastIndexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        try {
            var month = YearMonth.parse(subject.substring(space + 1));
            return performance.results(engagement, month).stream()
                    .filter(result -> result.serviceLevelId().equals(subject.substring(0, space)))
                    .findFirst();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
