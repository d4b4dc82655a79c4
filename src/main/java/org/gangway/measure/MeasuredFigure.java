package org.gangway.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.jspecify.annotations.Nullable;

/**
 * A figure with everything it was made of.
 *
 * @param factor what the quotient is multiplied with: a hundred for per cent, the days of the month for days of sales
 * @param because steps that led to numerator and denominator, where these do not speak for themselves
 * @param caution why the period is too low in volume for the figure to mean much, null where it is not
 * @param cases how much the figure is based on, null where the denominator says it
 */
public record MeasuredFigure(
        Metric metric,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal factor,
        List<Explanation> because,
        @Nullable Explanation caution,
        @Nullable BigDecimal cases)
        implements Figure {

    /** Of a figure before it is rounded, besides those it is shown with. */
    private static final int MORE_DECIMALS = 2;

    public MeasuredFigure {
        because = List.copyOf(because);
    }

    /** The denominator must not be zero; {@link Figure#of} answers for that case. */
    public static MeasuredFigure of(Metric metric, BigDecimal numerator, BigDecimal denominator) {
        return new MeasuredFigure(metric, numerator, denominator, metric.unit().factor(), List.of(), null, null);
    }

    public static MeasuredFigure count(Metric metric, BigDecimal number) {
        return of(metric, number, BigDecimal.ONE);
    }

    /** A percentile of so many cases; the value is the figure as it stands. */
    public static MeasuredFigure percentile(Metric metric, BigDecimal value, BigDecimal cases) {
        return new MeasuredFigure(metric, value, BigDecimal.ONE, metric.unit().factor(), List.of(), null, cases);
    }

    /** A value that is in the unit of the metric already, and is based on so many cases. */
    static MeasuredFigure ofValue(Metric metric, ExactFraction value, BigDecimal cases) {
        return new MeasuredFigure(
                metric, value.numerator(), value.denominator(), BigDecimal.ONE, List.of(), null, cases);
    }

    public MeasuredFigure withFactor(int days) {
        return new MeasuredFigure(metric, numerator, denominator, BigDecimal.valueOf(days), because, caution, cases);
    }

    public MeasuredFigure after(List<Explanation> steps) {
        return new MeasuredFigure(metric, numerator, denominator, factor, steps, caution, cases);
    }

    public MeasuredFigure cautioned(@Nullable Explanation why) {
        return new MeasuredFigure(metric, numerator, denominator, factor, because, why, cases);
    }

    /** How much the figure is based on: what was counted. */
    public BigDecimal volume() {
        return cases == null ? denominator : cases;
    }

    public ExactFraction exact() {
        return new ExactFraction(numerator.multiply(factor), denominator);
    }

    public BigDecimal value(FigureRounding rounding) {
        return rounding.round(exact());
    }

    /** What people read of it beside those levels. */
    public BigDecimal shown(FigureRounding rounding, AgreedLevels levels) {
        return rounding.shown(exact(), levels.marks());
    }

    /** The period is low in volume: the figure must not be shown without saying so. */
    public boolean lowVolume() {
        return caution != null;
    }

    @Override
    public Explanation explanation(FigureRounding rounding, Collection<BigDecimal> levels) {
        var value = rounding.shown(exact(), levels);
        var before = beforeRounding(value.scale() + MORE_DECIMALS, levels);
        var facts = NamedFacts.with(
                metric.unit().facts(value),
                "metric",
                metric,
                "exact",
                metric.unit().of(before));
        return new Explanation("measure-result", facts, exact().kept(), value, steps());
    }

    private BigDecimal beforeRounding(int decimals, Collection<BigDecimal> levels) {
        var kept = exact().kept();
        return kept.scale() <= decimals ? kept : ShownDecimals.of(exact(), decimals, RoundingMode.HALF_UP, levels);
    }

    /** Its value as shown in its unit, and what that was computed from. */
    Map<String, Object> facts() {
        var shown = metric.unit().facts(value(FigureRounding.shown(metric.decimals())));
        return NamedFacts.with(shown, "numerator", numerator, "denominator", denominator);
    }

    private List<Explanation> steps() {
        var steps = new ArrayList<Explanation>();
        if (cases == null || (metric.form() == FigureForm.PERCENTILE && denominator.compareTo(BigDecimal.ONE) == 0)) {
            steps.add(Explanation.fact(
                    metric.inputsRule(),
                    NamedFacts.of("numerator", numerator, "denominator", volume(), "factor", factor)));
        }
        steps.addAll(because);
        if (caution != null) {
            steps.add(caution);
        }
        return steps;
    }
}
