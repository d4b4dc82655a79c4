package org.gangway.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;

/** The usual ways to say below which value a share of all values lies; they differ, so an agreement must name one. */
public enum PercentileMethod {
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
    },
    /** As interpolated, with the rank counted from one more than there are values; never beyond the outermost ones. */
    NIST {
        @Override
        BigDecimal ofSorted(List<BigDecimal> sorted, Percentage share) {
            var rank = share.of(BigDecimal.valueOf(sorted.size() + 1L));
            var below = rank.setScale(0, RoundingMode.FLOOR).intValueExact();
            if (below < 1 || below >= sorted.size()) {
                return below < 1 ? sorted.getFirst() : sorted.getLast();
            }
            var low = sorted.get(below - 1);
            var step = sorted.get(below).subtract(low);
            return low.add(step.multiply(rank.subtract(BigDecimal.valueOf(below))));
        }
    };

    /** The exact percentile of values in any order. */
    public BigDecimal of(List<BigDecimal> values, Percentage share) {
        if (values.isEmpty()) {
            throw new RuleViolation("measure.percentile-without-values");
        }
        requireShare(share);
        return ofSorted(values.stream().sorted().toList(), share);
    }

    static void requireShare(Percentage share) {
        if (share.compareTo(Percentage.ZERO) < 0 || share.compareTo(Percentage.HUNDRED) > 0) {
            throw new RuleViolation("measure.percentile-share", Map.of("share", share));
        }
    }

    abstract BigDecimal ofSorted(List<BigDecimal> sorted, Percentage share);
}
