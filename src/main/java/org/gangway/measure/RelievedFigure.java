package org.gangway.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/** A figure before and after what was relieved; both are kept and shown. */
public record RelievedFigure(MeasuredFigure before, List<Relief> reliefs, Figure after) {

    public RelievedFigure {
        reliefs = List.copyOf(reliefs);
    }

    /** Refuses to leave out more than there is, and metrics of which nothing can be left out. */
    public static RelievedFigure of(MeasuredFigure before, List<Relief> reliefs) {
        requireSimple(before.metric());
        var numerator = before.numerator()
                .subtract(sum(reliefs.stream().map(Relief::numerator).toList()));
        var counts = before.metric().form() == FigureForm.COUNT;
        var denominator = counts
                ? BigDecimal.ONE
                : before.denominator()
                        .subtract(sum(reliefs.stream().map(Relief::denominator).toList()));
        requirePossible(before.metric(), numerator, denominator);
        var after = denominator.signum() == 0
                ? new NoFigure(before.metric(), NoFigureReason.ALL_EXCLUDED)
                : MeasuredFigure.of(before.metric(), numerator, denominator).after(steps(before, reliefs));
        return new RelievedFigure(before, reliefs, after);
    }

    /** Empty where more is left out than there is, as after a correction of the figure. */
    public static Optional<RelievedFigure> possible(MeasuredFigure before, List<Relief> reliefs) {
        try {
            return Optional.of(of(before, reliefs));
        } catch (RuleViolation impossible) {
            return Optional.empty();
        }
    }

    private static void requireSimple(Metric metric) {
        if (metric.form() == FigureForm.DAYS_OF_SALES || metric.form() == FigureForm.PERCENTILE) {
            throw new RuleViolation("measure.relief-not-for-metric", Map.of("metric", metric));
        }
    }

    private static void requirePossible(Metric metric, BigDecimal numerator, BigDecimal denominator) {
        var isPart = metric.form() != FigureForm.RATIO || numerator.compareTo(denominator) <= 0;
        if (numerator.signum() < 0 || denominator.signum() < 0 || !isPart) {
            throw new RuleViolation(
                    "measure.relief-beyond-figure", Map.of("numerator", numerator, "denominator", denominator));
        }
    }

    private static List<Explanation> steps(MeasuredFigure before, List<Relief> reliefs) {
        var steps = new ArrayList<Explanation>();
        steps.add(Explanation.fact("measure-before-relief", before.facts()));
        reliefs.forEach(relief -> steps.add(Explanation.fact(
                "measure-relief",
                NamedFacts.of(
                        "reason",
                        relief.reason(),
                        "numerator",
                        relief.numerator(),
                        "denominator",
                        relief.denominator()))));
        return steps;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
