package org.gangway.escalation.matter;

import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EscalatedKind;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.springframework.stereotype.Component;

/** Figures and deliverables that nobody has reported although their day is over. */
@Component
class LateFigureMatters implements MatterSource {

    private final PerformanceService performance;

    LateFigureMatters(PerformanceService performance) {
        this.performance = performance;
    }

    @Override
    public EscalatedKind kind() {
        return EscalatedKind.LATE_FIGURE;
    }

    @Override
    public Optional<Matter> find(EngagementId engagement, String subject) {
        return PerformanceMatters.result(performance, engagement, subject)
                .filter(ServiceLevelResult::overdue)
                .map(late -> Matter.of(
                        kind(),
                        subject,
                        Map.of("level", late.name(), "month", late.month(), "day", late.dueOn()),
                        PerformanceRoutes.results(engagement, late.month())));
    }
}
