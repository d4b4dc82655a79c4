package org.gangway.performance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.measure.Relief;

/**
 * What relief counts in the months that are judged and in those that they look back at.
 *
 * @param parts what is left out of single figures
 * @param wholes months of service levels that are excused as a whole
 */
record Reliefs(Map<Judge.Place, Relief> parts, Set<Judge.Place> wholes) {

    static final Reliefs NONE = new Reliefs(Map.of(), Set.of());

    Reliefs {
        parts = Map.copyOf(parts);
        wholes = Set.copyOf(wholes);
    }

    static Reliefs of(List<Circumstance> counting) {
        var parts = new HashMap<Judge.Place, Relief>();
        var wholes = new HashSet<Judge.Place>();
        for (var one : counting) {
            if (one.matter() instanceof Matter.Relief relief) {
                var place = new Judge.Place(relief.serviceLevel(), one.month());
                Optional.ofNullable(relief.excluded())
                        .ifPresentOrElse(
                                excluded -> parts.put(place, ReliefCheck.left(excluded, one.words())),
                                () -> wholes.add(place));
            }
        }
        return new Reliefs(parts, wholes);
    }

    Optional<Relief> ofPart(Judge.Place place) {
        return Optional.ofNullable(parts.get(place));
    }

    boolean isWhole(Judge.Place place) {
        return wholes.contains(place);
    }
}
