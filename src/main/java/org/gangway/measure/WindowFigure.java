package org.gangway.measure;

import java.util.List;
import org.gangway.shared.Explanation;
import org.gangway.shared.Period;

/**
 * The figure of a window.
 *
 * @param complete every day of the window lies in a period with a figure
 * @param steps one for each period, and what was done with them; a measured figure carries them too
 */
public record WindowFigure(Period window, Figure figure, boolean complete, List<Explanation> steps) {

    public WindowFigure {
        steps = List.copyOf(steps);
    }
}
