package org.gangway.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;

/**
 * Which percentile was agreed, and by which of the usual methods.
 *
 * @param share between 0 and 100 per cent
 */
public record PercentileTerms(PercentileMethod method, Percentage share) {

    /** What the metrics of the catalogue that are percentiles mean. */
    public static final PercentileTerms P95 = new PercentileTerms(PercentileMethod.NEAREST_RANK, Percentage.of("95"));

    public PercentileTerms {
        PercentileMethod.requireShare(share);
    }

    /** The percentile of single cases, in any order; no cases give no figure. */
    public Figure figure(Metric metric, List<BigDecimal> values) {
        if (metric.form() != FigureForm.PERCENTILE) {
            throw new RuleViolation("measure.not-a-percentile", Map.of("metric", metric));
        }
        if (values.isEmpty()) {
            return new NoFigure(metric, NoFigureReason.NOTHING_COUNTED);
        }
        var value = method.of(values, share);
        var step = Explanation.fact(
                "measure-percentile",
                NamedFacts.of("method", method, "share", share, "n", values.size(), "value", value));
        return MeasuredFigure.percentile(metric, value, BigDecimal.valueOf(values.size()))
                .after(List.of(step));
    }
}
