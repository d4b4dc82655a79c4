package org.gangway.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;

/** The usual ways to say below which value a share of all values lies; they differ, so an agreement must name one. */
public enum Percentile {
    /** The smallest value that covers the share; always one of the values. */
    NEAREST_RANK {
        @Override
        BigDecimal ofSorted(List<BigDecimal> sorted, Percentage share) {
            var rank = share.of(BigDecimal.valueOf(sorted.size()))
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
            return sorted.get(Math.max(rank, 1) - 1);
        }
    },
    /** Between the two values next to the rank, in proportion. */
    INTERPOLATED {
        @Override
        BigDecimal ofSorted(List<BigDecimal> sorted, Percentage share) {
            var rank = share.of(BigDecimal.valueOf(sorted.size() - 1L));
            var below = rank.setScale(0, RoundingMode.FLOOR).intValueExact();
            var low = sorted.get(below);
            var high = sorted.get(Math.min(below + 1, sorted.size() - 1));
            return low.add(high.subtract(low).multiply(rank.subtract(BigDecimal.valueOf(below))));
        }
    };

    /** The exact percentile of values in any order. */
    public BigDecimal of(List<BigDecimal> values, Percentage share) {
        if (values.isEmpty()) {
            throw new RuleViolation("measure.percentile-of-nothing");
        }
        if (share.compareTo(Percentage.ZERO) < 0 || share.compareTo(Percentage.HUNDRED) > 0) {
            throw new RuleViolation("measure.percentile-share", Map.of("share", share));
        }
        return ofSorted(values.stream().sorted().toList(), share);
    }

    abstract BigDecimal ofSorted(List<BigDecimal> sorted, Percentage share);
}
