package org.gangway.measure;

import java.util.Map;
import org.gangway.shared.Explanation;

/** A period for which a metric says nothing, and why. */
public record NoFigure(Metric metric, Reason reason) implements Figure {

    /** Why there is no figure. */
    public enum Reason {
        NOT_REPORTED,
        NOTHING_COUNTED,
        NO_SALES,
        NEGATIVE_SALES,
        NOTHING_TO_COLLECT,
        BALANCE_BEYOND_SALES
    }

    @Override
    public Explanation explanation(Rounding rounding) {
        return Explanation.fact("measure-no-figure", Map.of("metric", metric, "reason", reason));
    }
}
