package org.gangway.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * A figure with everything it was made of.
 *
 * @param factor what the quotient is multiplied with: a hundred for per cent, the days of the month for days of sales
 * @param because steps that led to numerator and denominator, where these do not speak for themselves
 * @param caution why the period is too thin for the figure to mean much, null where it is not
 */
public record Measured(
        Metric metric,
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal factor,
        List<Explanation> because,
        @Nullable Explanation caution)
        implements Figure {

    public Measured {
        because = List.copyOf(because);
    }

    /** The denominator must not be zero; {@link Figure#of} answers for that case. */
    public static Measured of(Metric metric, BigDecimal numerator, BigDecimal denominator) {
        return new Measured(metric, numerator, denominator, metric.unit().factor(), List.of(), null);
    }

    public static Measured count(Metric metric, BigDecimal number) {
        return of(metric, number, BigDecimal.ONE);
    }

    Measured withFactor(int days) {
        return new Measured(metric, numerator, denominator, BigDecimal.valueOf(days), because, caution);
    }

    Measured after(List<Explanation> steps) {
        return new Measured(metric, numerator, denominator, factor, steps, caution);
    }

    Measured cautioned(@Nullable Explanation why) {
        return new Measured(metric, numerator, denominator, factor, because, why);
    }

    public Fraction exact() {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    public BigDecimal value(Rounding rounding) {
        return rounding.round(exact());
    }

    /** The period is too thin: the figure must not be shown without saying so. */
    public boolean thin() {
        return caution != null;
    }

    @Override
    public Explanation explanation(Rounding rounding) {
        var value = value(rounding);
        var facts = new LinkedHashMap<String, Object>(Map.of("metric", metric));
        facts.putAll(UnitFacts.of(metric.unit(), value));
        facts.put("exact", metric.unit() == Unit.PERCENT ? new Percentage(exact().kept()) : exact().kept());
        return new Explanation("measure-result", facts, exact().kept(), value, steps());
    }

    private List<Explanation> steps() {
        var steps = new ArrayList<Explanation>();
        steps.add(Explanation.fact(
                metric.inputsRule(), Map.of("numerator", numerator, "denominator", denominator, "factor", factor)));
        steps.addAll(because);
        if (caution != null) {
            steps.add(caution);
        }
        return steps;
    }
}
