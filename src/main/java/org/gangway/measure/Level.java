package org.gangway.measure;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/**
 * A value that a figure must reach.
 *
 * @param value in the unit of the metric: 95 is ninety-five per cent, days or seconds
 */
@Meaning("A value that a figure must reach, in the unit of the metric; INCLUSIVE when the value itself reaches it.")
public record Level(BigDecimal value, Bound bound) {

    public static Level exclusive(String value) {
        return new Level(new BigDecimal(value), Bound.EXCLUSIVE);
    }

    public boolean isReached(ExactFraction figure, Direction direction) {
        return bound.admits(direction.merit(figure.compareTo(ExactFraction.of(value))));
    }

    /** Refuses a level that no figure of the metric can have. */
    void requirePossible(Metric metric) {
        if (value.signum() < 0) {
            throw new RuleViolation("measure.level-below-zero", Map.of("level", value));
        }
        if (metric.unit() == Unit.PERCENT && value.compareTo(Unit.PERCENT.factor()) > 0) {
            throw new RuleViolation("measure.level-above-hundred", Map.of("level", value));
        }
    }

    Explanation explanation(String rule, Metric metric) {
        return Explanation.fact(
                rule, NamedFacts.with(metric.unit().facts(value), "relation", relation(metric.direction())));
    }

    private String relation(Direction direction) {
        var higher = direction == Direction.HIGHER;
        return switch (bound) {
            case INCLUSIVE -> higher ? "least" : "most";
            case EXCLUSIVE -> higher ? "above" : "below";
        };
    }
}
