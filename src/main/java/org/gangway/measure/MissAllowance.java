package org.gangway.measure;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/**
 * Overlooks single misses in a month of few cases: with 30 cases a promise of 99 per cent could not be kept with any miss
 * at all. More misses than these are evaluated by the levels like in any other month.
 *
 * @param atMost so many misses count as met
 * @param below in a month with fewer cases than this
 */
public record MissAllowance(int atMost, int below) {

    public MissAllowance {
        if (atMost < 1 || below <= atMost) {
            throw new RuleViolation("measure.allowance-out-of-range", Map.of("misses", atMost, "cases", below));
        }
    }

    /** Misses can be counted only where a part of a whole is measured case by case. */
    void requireFor(Metric metric) {
        if (metric.form() != FigureForm.RATIO || metric.counted() == CountedUnit.AMOUNT) {
            throw new RuleViolation("measure.allowance-needs-cases", Map.of("metric", metric));
        }
    }

    boolean overlooks(MeasuredFigure figure) {
        return isFew(figure) && misses(figure).compareTo(BigDecimal.valueOf(atMost)) <= 0;
    }

    private boolean isFew(MeasuredFigure figure) {
        return figure.volume().compareTo(BigDecimal.valueOf(below)) < 0;
    }

    private static BigDecimal misses(MeasuredFigure figure) {
        return figure.metric().direction() == Direction.HIGHER
                ? figure.denominator().subtract(figure.numerator())
                : figure.numerator();
    }

    Explanation explanation(MeasuredFigure figure) {
        return Explanation.fact(
                rule(figure),
                NamedFacts.of("misses", misses(figure), "cases", figure.volume(), "most", atMost, "below", below));
    }

    private String rule(MeasuredFigure figure) {
        if (!isFew(figure)) {
            return "measure-allowance-enough-cases";
        }
        return overlooks(figure) ? "measure-allowance-overlooked" : "measure-allowance-exceeded";
    }
}
