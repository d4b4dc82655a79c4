package org.gangway.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.shared.Explanation;
import org.gangway.shared.RuleViolation;

/** How the figures of several periods become one; the two differ as soon as the periods are not equally busy. */
@Meaning("Whether what was counted is added up, or the mean of the months is taken.")
public enum Aggregation {
    /** What was counted is added up first: every case weighs the same. */
    POOLED {
        @Override
        Measured of(Metric metric, List<Measured> figures) {
            var numerator = sum(figures.stream().map(Measured::numerator).toList());
            return metric.form() == Form.COUNT
                    ? Measured.count(metric, numerator)
                    : Measured.of(
                            metric,
                            numerator,
                            sum(figures.stream().map(Measured::denominator).toList()));
        }

        @Override
        Explanation explanation(Measured figure, int periods) {
            var facts = Facts.of("n", periods).and("numerator", figure.numerator());
            return figure.metric().form() == Form.COUNT
                    ? facts.say("measure-window-counted")
                    : facts.and("denominator", figure.denominator()).say("measure-window-pooled");
        }

        @Override
        void requireFor(Metric metric) {
            if (usualFor(metric) == MEAN) {
                throw new RuleViolation("measure.not-poolable", Map.of("metric", metric));
            }
        }
    },
    /** The mean of the values: every period weighs the same. */
    MEAN {
        @Override
        Measured of(Metric metric, List<Measured> figures) {
            var total = figures.stream().map(Measured::exact).reduce(Fraction.of(BigDecimal.ZERO), Fraction::plus);
            var volume = sum(figures.stream().map(Measured::volume).toList());
            var mean =
                    new Fraction(total.numerator(), total.denominator().multiply(BigDecimal.valueOf(figures.size())));
            return Measured.ofValue(metric, mean, volume)
                    .cautioned(figures.stream()
                            .filter(Measured::thin)
                            .findFirst()
                            .map(Measured::caution)
                            .orElse(null));
        }

        @Override
        Explanation explanation(Measured figure, int periods) {
            return Facts.of("n", periods).say("measure-window-mean");
        }

        @Override
        void requireFor(Metric metric) {
            // the mean of anything can be taken
        }
    };

    /** Adding up where that can be done, as every case weighs the same then; the mean elsewhere. */
    public static Aggregation usualFor(Metric metric) {
        return metric.form() == Form.DAYS_OF_SALES || metric.form() == Form.PERCENTILE ? MEAN : POOLED;
    }

    /** One figure of at least one. */
    abstract Measured of(Metric metric, List<Measured> figures);

    abstract Explanation explanation(Measured figure, int periods);

    /** Refuses adding up what does not add up: balances of several month ends, percentiles. */
    abstract void requireFor(Metric metric);

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
