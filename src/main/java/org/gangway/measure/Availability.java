package org.gangway.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/**
 * For how much of the agreed time a service could be used. All times in the same unit.
 *
 * @param downtime within the agreed time, whatever the reason
 * @param excluded the part of the downtime that does not count
 */
public record Availability(BigDecimal agreed, BigDecimal downtime, BigDecimal excluded, ExcludedTime treatment) {

    public Availability {
        requireNotNegative(agreed);
        requireNotNegative(downtime);
        requireNotNegative(excluded);
        if (downtime.compareTo(agreed) > 0) {
            throw new RuleViolation("measure.downtime-beyond-agreed", Map.of("downtime", downtime, "agreed", agreed));
        }
        if (excluded.compareTo(downtime) > 0) {
            throw new RuleViolation(
                    "measure.excluded-beyond-downtime", Map.of("excluded", excluded, "downtime", downtime));
        }
    }

    /** Nothing is excluded. */
    public static Availability of(BigDecimal agreed, BigDecimal downtime) {
        return new Availability(agreed, downtime, BigDecimal.ZERO, ExcludedTime.OFF_AGREED_TIME);
    }

    public Figure figure() {
        var available = agreed.subtract(downtime);
        var figure = switch (treatment) {
            case OFF_AGREED_TIME -> Figure.of(Metric.AVAILABILITY, available, agreed.subtract(excluded));
            case COUNTED_AS_AVAILABLE -> Figure.of(Metric.AVAILABILITY, available.add(excluded), agreed);
        };
        return figure instanceof MeasuredFigure measuredFigure ? measuredFigure.after(List.of(step())) : figure;
    }

    private Explanation step() {
        return Explanation.fact(
                "measure-availability",
                NamedFacts.of("agreed", agreed, "downtime", downtime, "excluded", excluded, "treatment", treatment));
    }

    private static void requireNotNegative(BigDecimal time) {
        if (time.signum() < 0) {
            throw new RuleViolation("measure.time-negative", Map.of("time", time));
        }
    }
}
