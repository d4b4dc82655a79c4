package org.gangway.performance.circumstances;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.Relief;
import org.gangway.measure.RelievedFigure;
import org.gangway.performance.evaluation.ExcludedQuantity;
import org.gangway.performance.evaluation.ServiceLevelEvaluations;
import org.gangway.performance.figures.SignedServiceLevelReader;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Whether so much can be left out of a month's figure as it was reported. */
@Component
class ReliefCheck {

    private final SignedServiceLevelReader signedServiceLevels;
    private final ServiceLevelEvaluations evaluations;

    ReliefCheck(SignedServiceLevelReader signedServiceLevelReader, ServiceLevelEvaluations serviceLevelEvaluations) {
        this.signedServiceLevels = signedServiceLevelReader;
        this.evaluations = serviceLevelEvaluations;
    }

    /** Refuses what is not there to be left out; the whole result can always be relieved. */
    void require(EngagementId engagement, YearMonth month, CircumstanceContent circumstanceContent, String words) {
        if (!(circumstanceContent instanceof CircumstanceContent.ReliefRequest reliefRequest)
                || reliefRequest.excluded() == null) {
            return;
        }
        var promised = signedServiceLevels.of(engagement);
        var known = evaluations.of(engagement, promised, month, month).known();
        var level = promised.level(reliefRequest.serviceLevel(), month)
                .orElseThrow(() -> new RuleViolation(
                        "performance.service-level-not-in-force",
                        Map.of("level", reliefRequest.serviceLevel(), "month", month)));
        if (!level.measured().canBeRelievedInPart()) {
            throw new RuleViolation("measure.relief-not-for-windows", Map.of("level", level.name()));
        }
        if (!(known.asReported(level, month).figure() instanceof MeasuredFigure measuredFigure)) {
            throw new RuleViolation("performance.relief-needs-figure", Map.of("level", level.name(), "month", month));
        }
        RelievedFigure.of(measuredFigure, List.of(left(reliefRequest.excluded(), words)));
    }

    static Relief left(ExcludedQuantity excludedQuantity, String words) {
        return new Relief(words, excludedQuantity.numerator(), excludedQuantity.denominator());
    }
}
