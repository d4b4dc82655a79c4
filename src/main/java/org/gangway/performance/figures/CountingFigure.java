package org.gangway.performance.figures;

import java.util.List;
import org.gangway.measure.FigureInputs;
import org.gangway.shared.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one window that counts, whichever side stated it.
 *
 * @param incidents how many failures were counted; null where nobody said
 * @param steps why it is this one; empty where nobody but the vendor stated anything
 */
public record CountingFigure(
        FigureInputs inputs, @Nullable Integer incidents, Evidence evidence, List<Explanation> steps) {

    public CountingFigure {
        steps = List.copyOf(steps);
    }
}
