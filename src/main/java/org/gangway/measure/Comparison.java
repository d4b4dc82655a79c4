package org.gangway.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The agreed way from a figure to what it attains.
 *
 * @param allowance how many misses are overlooked in a month of few cases; null where none is
 */
public record Comparison(
        Metric metric,
        AgreedLevels levels,
        FigureRounding rounding,
        MinimumVolume volume,
        @Nullable MissAllowance allowance) {

    public Comparison {
        levels.requireFor(metric);
        if (allowance != null) {
            allowance.requireFor(metric);
        }
    }

    /** No misses are overlooked. */
    public Comparison(Metric metric, AgreedLevels agreedLevels, FigureRounding rounding, MinimumVolume minimumVolume) {
        this(metric, agreedLevels, rounding, minimumVolume, null);
    }

    /** The exact figure decides, whatever its volume, and is shown with the usual decimals of the metric. */
    public static Comparison of(Metric metric, AgreedLevels agreedLevels) {
        return new Comparison(metric, agreedLevels, FigureRounding.shown(metric.decimals()), MinimumVolume.ANY);
    }

    public FigureAssessment assess(Figure figure) {
        if (figure.metric() != metric) {
            throw new IllegalArgumentException(figure.metric() + " cannot be held against levels of " + metric);
        }
        return switch (figure) {
            case NoFigure none ->
                assessment(
                        none,
                        none.reason() == NoFigureReason.NOT_AGREED ? Attainment.NOT_AGREED : Attainment.NO_FIGURES,
                        List.of());
            case MeasuredFigure measuredFigure
            when volume.leavesOut(measuredFigure) ->
                assessment(measuredFigure, Attainment.TOO_FEW_CASES, volumeSteps(measuredFigure));
            case MeasuredFigure measuredFigure ->
                assessment(measuredFigure, evaluate(measuredFigure), steps(measuredFigure));
        };
    }

    /** For a period whose figures need not be there yet. */
    public FigureAssessment notDue() {
        var because = Explanation.fact(rule(Attainment.NOT_DUE), Map.of("metric", metric));
        return new FigureAssessment(new NoFigure(metric, NoFigureReason.NOT_REPORTED), Attainment.NOT_DUE, because);
    }

    /** For a month in which no window ends. */
    public FigureAssessment noWindowEnds(Period open) {
        var because = Explanation.fact(
                rule(Attainment.NO_WINDOW_ENDS),
                NamedFacts.of("metric", metric, "from", open.start(), "to", open.end()));
        return new FigureAssessment(
                new NoFigure(metric, NoFigureReason.NOT_REPORTED), Attainment.NO_WINDOW_ENDS, because);
    }

    private Attainment evaluate(MeasuredFigure figure) {
        if (allowance != null && allowance.overlooks(figure)) {
            return Attainment.MET;
        }
        var compared = rounding.compared(figure.exact());
        if (levels.expected().isReached(compared, metric.direction())) {
            return Attainment.MET;
        }
        var minimum = levels.minimum();
        return minimum == null || minimum.isReached(compared, metric.direction())
                ? Attainment.BELOW_EXPECTED
                : Attainment.BELOW_MINIMUM;
    }

    private FigureAssessment assessment(Figure figure, Attainment attainment, List<Explanation> steps) {
        var because = new ArrayList<Explanation>();
        because.add(figure.explanation(rounding, levels.marks()));
        because.addAll(steps);
        var why = new Explanation(rule(attainment), Map.of("metric", metric), null, null, because);
        return new FigureAssessment(figure, attainment, why);
    }

    private List<Explanation> steps(MeasuredFigure figure) {
        var steps = volumeSteps(figure);
        if (allowance != null) {
            steps.add(allowance.explanation(figure));
        }
        steps.add(rounding.explanation());
        steps.add(levels.expected().explanation("measure-expected", metric));
        var minimum = levels.minimum();
        steps.add(
                minimum == null
                        ? Explanation.fact("measure-no-minimum", Map.of())
                        : minimum.explanation("measure-minimum", metric));
        return steps;
    }

    private List<Explanation> volumeSteps(MeasuredFigure figure) {
        var steps = new ArrayList<Explanation>();
        if (volume.minimum().signum() > 0 && metric.form() != FigureForm.COUNT) {
            steps.add(volume.explanation(figure));
        }
        return steps;
    }

    private static String rule(Attainment attainment) {
        return switch (attainment) {
            case MET -> "measure-met";
            case BELOW_EXPECTED -> "measure-below-expected";
            case BELOW_MINIMUM -> "measure-below-minimum";
            case NO_FIGURES, RELIEVED, REPORTED_LATE, NOT_AGREED -> "measure-no-figures";
            case TOO_FEW_CASES -> "measure-too-few-cases";
            case NOT_DUE -> "measure-not-due";
            case NO_WINDOW_ENDS -> "measure-no-window-ends";
        };
    }
}
