package org.gangway.measure;

import java.math.BigDecimal;
import java.util.Collection;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** A period for which a metric says nothing, and why. */
public record NoFigure(Metric metric, NoFigureReason reason) implements Figure {

    @Override
    public Explanation explanation(FigureRounding rounding, Collection<BigDecimal> levels) {
        return Explanation.fact("measure-no-figure", NamedFacts.of("metric", metric, "reason", reason));
    }
}
