package org.gangway.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;

/**
 * What is left out of the single cases before their average is taken, so that a few odd ones do not move it.
 *
 * @param share of the cases, left out at the low end and again at the high end, rounded down to whole cases; above 0 and
 *     below 50 per cent
 */
@Meaning("A trimmed average: such a share of the cases is left out at each end, rounded down to whole cases.")
public record TrimmedShare(Percentage share) {

    private static final Percentage HALF = Percentage.of("50");

    public TrimmedShare {
        if (share.compareTo(Percentage.ZERO) <= 0 || share.compareTo(HALF) >= 0) {
            throw new RuleViolation("measure.trimmed-share-out-of-range", Map.of("share", share));
        }
    }

    static void requireFor(Metric metric) {
        if (metric.form() != FigureForm.AVERAGE || metric.origin() != FigureOrigin.REPORTED) {
            throw new RuleViolation("measure.trimmed-needs-average", Map.of("metric", metric));
        }
    }

    /** Of values in any order those that count, in order; at least one of at least one. */
    public List<BigDecimal> kept(List<BigDecimal> values) {
        var left = share.of(BigDecimal.valueOf(values.size()))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
        return values.stream().sorted().toList().subList(left, values.size() - left);
    }
}
