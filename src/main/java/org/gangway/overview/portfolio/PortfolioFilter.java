package org.gangway.overview.portfolio;

import java.util.EnumSet;
import java.util.Set;
import org.gangway.shared.Ordered;

/**
 * Which engagements are looked for.
 *
 * @param name what their names contain, however people type letters that their keyboard lacks
 * @param chips all of them must hold
 */
public record PortfolioFilter(String name, Set<PortfolioChip> chips) {

    public static final PortfolioFilter ALL = new PortfolioFilter("", Set.of());

    public PortfolioFilter {
        chips = chips.isEmpty() ? Set.of() : Ordered.copyOf(EnumSet.copyOf(chips));
    }
}
