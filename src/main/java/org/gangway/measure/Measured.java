package org.gangway.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.shared.Explanation;
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
        var facts = Facts.inUnit(metric.unit(), value)
                .and("metric", metric)
                .and("exact", Facts.told(metric.unit(), exact().kept()));
        return new Explanation("measure-result", facts.map(), exact().kept(), value, steps());
    }

    private List<Explanation> steps() {
        var steps = new ArrayList<Explanation>();
        steps.add(Facts.of("numerator", numerator)
                .and("denominator", denominator)
                .and("factor", factor)
                .say(metric.inputsRule()));
        steps.addAll(because);
        if (caution != null) {
            steps.add(caution);
        }
        return steps;
    }
}
