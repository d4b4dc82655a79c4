package org.gangway.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;

/**
 * The calls of one period, from which every usual formula of answering in time follows; they differ by several points on
 * the same calls, so an agreement names one.
 *
 * @param abandoned callers who gave up, whenever
 * @param answeredInTime of those answered
 * @param abandonedInTime of those abandoned, within the time for answering
 * @param abandonedShort of those abandoned, within the limit for short calls
 */
public record CallCounts(
        long answered, long abandoned, long answeredInTime, long abandonedInTime, long abandonedShort) {

    public CallCounts {
        requirePart(answeredInTime, answered);
        requirePart(abandonedInTime, abandoned);
        requirePart(abandonedShort, abandoned);
    }

    /** Where no limit for short calls is agreed, no abandoned call is one. */
    public CallCounts(long answered, long abandoned, long answeredInTime, long abandonedInTime) {
        this(answered, abandoned, answeredInTime, abandonedInTime, 0);
    }

    /** By one of the five formulas of the catalogue. */
    public Figure answeredInTime(Metric formula) {
        return switch (formula) {
            case ANSWERED_IN_TIME_F1 -> figure(formula, answeredInTime + abandonedInTime, answered + abandoned);
            case ANSWERED_IN_TIME_F2 -> figure(formula, answeredInTime, answered);
            case ANSWERED_IN_TIME_F3 -> figure(formula, answeredInTime, answered + abandoned);
            case ANSWERED_IN_TIME_F4 -> figure(formula, answeredInTime, answered + abandoned - abandonedInTime);
            case ANSWERED_IN_TIME_F5 -> figure(formula, answeredInTime + abandonedShort, answered + abandoned);
            default -> throw new RuleViolation("measure.not-a-call-formula", Map.of("metric", formula));
        };
    }

    private Figure figure(Metric formula, long numerator, long denominator) {
        var figure = Figure.of(formula, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        return figure instanceof MeasuredFigure measuredFigure ? measuredFigure.after(List.of(step())) : figure;
    }

    private Explanation step() {
        return Explanation.fact(
                "measure-calls",
                NamedFacts.of(
                        "answered",
                        BigDecimal.valueOf(answered),
                        "inTime",
                        BigDecimal.valueOf(answeredInTime),
                        "abandoned",
                        BigDecimal.valueOf(abandoned),
                        "abandonedInTime",
                        BigDecimal.valueOf(abandonedInTime)));
    }

    private static void requirePart(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new RuleViolation("measure.calls-do-not-fit", Map.of("part", part, "whole", whole));
        }
    }
}
