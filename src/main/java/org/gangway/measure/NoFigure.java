package org.gangway.measure;

import org.gangway.shared.Explanation;

/** A period for which a metric says nothing, and why. */
public record NoFigure(Metric metric, NoFigureReason reason) implements Figure {

    @Override
    public Explanation explanation(FigureRounding rounding) {
        return MeasureFacts.of("metric", metric).and("reason", reason).say("measure-no-figure");
    }
}
