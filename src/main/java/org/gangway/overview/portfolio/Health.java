package org.gangway.overview.portfolio;

import java.util.Comparator;
import java.util.List;

/**
 * How an engagement stands, and why: the worst of its reasons, never a score.
 *
 * @param reasons the worst first; none where everything is as it should be
 */
public record Health(HealthLevel level, List<HealthReason> reasons) {

    public Health {
        reasons = List.copyOf(reasons);
    }

    static Health of(List<HealthReason> reasons, boolean measured) {
        var sorted = reasons.stream()
                .sorted(Comparator.comparing(HealthReason::level))
                .toList();
        if (sorted.isEmpty()) {
            return new Health(measured ? HealthLevel.ON_TRACK : HealthLevel.NOT_MEASURED, List.of());
        }
        return new Health(sorted.getFirst().level(), sorted);
    }
}
