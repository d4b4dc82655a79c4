package org.gangway.agreement.terms;

import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.check.RatchetCheck;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.json.FieldFault;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Bound;
import org.gangway.measure.Level;
import org.gangway.measure.Metric;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Whether terms of continuous improvement fit the service level that they stand in. */
final class ImprovementCheck {

    static final String FIELD = "improvement";

    private ImprovementCheck() {}

    /** The places as seen from the service level. */
    static List<FieldFault> faults(
            @Nullable ContinuousImprovement continuousImprovement, Metric metric, AgreedLevels agreedLevels) {
        if (continuousImprovement == null) {
            return List.of();
        }
        var faults =
                new ArrayList<>(RatchetCheck.faults(continuousImprovement, metric.direction(), agreedLevels.values()));
        try {
            var ideal = continuousImprovement.ratchet().ideal();
            if (ideal.signum() >= 0) {
                new AgreedLevels(new Level(ideal, Bound.INCLUSIVE), null).requireFor(metric);
            }
        } catch (RuleViolation impossible) {
            faults.add(new FieldFault("ideal", impossible.rule(), Ordered.copyOf(impossible.facts())));
        }
        return faults.stream()
                .map(fault -> new FieldFault(FIELD + "." + fault.path(), fault.rule(), fault.facts()))
                .toList();
    }
}
