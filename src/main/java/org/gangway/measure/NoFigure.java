package org.gangway.measure;

import java.util.Map;
import org.gangway.shared.Explanation;

/** A period for which a metric says nothing, and why. */
public record NoFigure(Metric metric, NoFigureReason reason) implements Figure {

    @Override
    public Explanation explanation(Rounding rounding) {
        return Explanation.fact("measure-no-figure", Map.of("metric", metric, "reason", reason));
    }
}
