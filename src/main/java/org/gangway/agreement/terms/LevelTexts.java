package org.gangway.agreement.terms;

import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.Bound;
import org.gangway.measure.Direction;
import org.gangway.measure.Level;
import org.gangway.measure.Metric;
import org.gangway.measure.Unit;
import org.gangway.shared.Percentage;

/** A promised level in words: "At least 98 %". */
public final class LevelTexts {

    private LevelTexts() {}

    public static Text of(Metric metric, Level level) {
        return Msg.agreement_level_value(
                relation(metric.direction(), level.bound()),
                metric.unit().name(),
                level.value(),
                metric.unit() == Unit.PERCENT ? new Percentage(level.value()) : level.value());
    }

    private static String relation(Direction direction, Bound bound) {
        var higher = direction == Direction.HIGHER;
        return switch (bound) {
            case INCLUSIVE -> higher ? "least" : "most";
            case EXCLUSIVE -> higher ? "above" : "below";
        };
    }
}
