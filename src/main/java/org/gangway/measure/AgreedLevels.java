package org.gangway.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What was promised: the expected level and, where agreed, the level below which it gets serious.
 *
 * @param minimum null where only one level was agreed
 */
public record AgreedLevels(Level expected, @Nullable Level minimum) {

    /** Both levels reached by a figure exactly at them. */
    public static AgreedLevels of(BigDecimal expected, @Nullable BigDecimal minimum) {
        return new AgreedLevels(
                new Level(expected, Bound.INCLUSIVE), minimum == null ? null : new Level(minimum, Bound.INCLUSIVE));
    }

    public static AgreedLevels of(String expected, @Nullable String minimum) {
        return of(new BigDecimal(expected), minimum == null ? null : new BigDecimal(minimum));
    }

    /** Other values, each with the bound it has; without a minimum where none was agreed. */
    public AgreedLevels movedTo(LevelValues values) {
        var moved = values.minimum();
        return new AgreedLevels(
                new Level(values.expected(), expected.bound()),
                minimum == null || moved == null ? minimum : new Level(moved, minimum.bound()));
    }

    public LevelValues values() {
        return new LevelValues(expected.value(), minimum == null ? null : minimum.value());
    }

    /** The expected level and, where there is one, the minimum. */
    public List<BigDecimal> marks() {
        return minimum == null ? List.of(expected.value()) : List.of(expected.value(), minimum.value());
    }

    /** Refuses levels that the metric cannot have, and a minimum that is better than what is expected. */
    public void requireFor(Metric metric) {
        expected.requirePossible(metric);
        if (minimum != null) {
            minimum.requirePossible(metric);
        }
        if (minimum != null && metric.direction().merit(minimum.value().compareTo(expected.value())) > 0) {
            throw new RuleViolation(
                    "measure.minimum-better-than-expected",
                    Map.of("minimum", minimum.value(), "expected", expected.value()));
        }
    }
}
