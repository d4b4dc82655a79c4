package org.gangway.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/** How the figures of several periods become one; the two differ as soon as the periods are not equally busy. */
@Meaning("Whether what was counted is added up, or the mean of the months is taken.")
public enum Aggregation {
    /** What was counted is added up first: every case weighs the same. */
    POOLED {
        @Override
        MeasuredFigure of(Metric metric, List<MeasuredFigure> figures) {
            var numerator = sum(figures.stream().map(MeasuredFigure::numerator).toList());
            return metric.form() == FigureForm.COUNT
                    ? MeasuredFigure.count(metric, numerator)
                    : MeasuredFigure.of(
                            metric,
                            numerator,
                            sum(figures.stream()
                                    .map(MeasuredFigure::denominator)
                                    .toList()));
        }

        @Override
        Explanation explanation(MeasuredFigure figure, int periods) {
            var facts = NamedFacts.of("n", periods, "numerator", figure.numerator());
            return figure.metric().form() == FigureForm.COUNT
                    ? Explanation.fact("measure-window-counted", facts)
                    : Explanation.fact(
                            "measure-window-pooled", NamedFacts.with(facts, "denominator", figure.denominator()));
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
        MeasuredFigure of(Metric metric, List<MeasuredFigure> figures) {
            var total = figures.stream()
                    .map(MeasuredFigure::exact)
                    .reduce(ExactFraction.of(BigDecimal.ZERO), ExactFraction::plus);
            var volume = sum(figures.stream().map(MeasuredFigure::volume).toList());
            var mean = new ExactFraction(
                    total.numerator(), total.denominator().multiply(BigDecimal.valueOf(figures.size())));
            return MeasuredFigure.ofValue(metric, mean, volume)
                    .cautioned(figures.stream()
                            .filter(MeasuredFigure::lowVolume)
                            .findFirst()
                            .map(MeasuredFigure::caution)
                            .orElse(null));
        }

        @Override
        Explanation explanation(MeasuredFigure figure, int periods) {
            return Explanation.fact("measure-window-mean", NamedFacts.of("n", periods));
        }

        @Override
        void requireFor(Metric metric) {
            // the mean of anything can be taken
        }
    };

    /** Adding up where that can be done, as every case weighs the same then; the mean elsewhere. */
    public static Aggregation usualFor(Metric metric) {
        return metric.form() == FigureForm.DAYS_OF_SALES || metric.form() == FigureForm.PERCENTILE ? MEAN : POOLED;
    }

    /** One figure of at least one. */
    abstract MeasuredFigure of(Metric metric, List<MeasuredFigure> figures);

    abstract Explanation explanation(MeasuredFigure figure, int periods);

    /** Refuses adding up what does not add up: balances of several month ends, percentiles. */
    abstract void requireFor(Metric metric);

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
