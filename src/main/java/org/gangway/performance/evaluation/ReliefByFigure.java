package org.gangway.performance.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.measure.Relief;
import org.gangway.performance.figures.FigureKey;
import org.gangway.shared.Ordered;

/**
 * What relief counts in the months that are evaluated and in those that they look back at.
 *
 * @param parts what is left out of single figures
 * @param wholes months of service levels that are relieved as a whole
 */
public record ReliefByFigure(Map<FigureKey, Relief> parts, Set<FigureKey> wholes) {

    public static final ReliefByFigure NONE = new ReliefByFigure(Map.of(), Set.of());

    public ReliefByFigure {
        parts = Ordered.copyOf(parts);
        wholes = Ordered.copyOf(wholes);
    }

    Optional<Relief> ofPart(FigureKey place) {
        return Optional.ofNullable(parts.get(place));
    }

    boolean isWhole(FigureKey place) {
        return wholes.contains(place);
    }
}
