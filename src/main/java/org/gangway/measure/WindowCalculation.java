package org.gangway.measure;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;

/** One window: which periods belong to it, and what they give together. */
record WindowCalculation(Metric metric, MeasuringWindowTerms terms, Period window) {

    WindowFigure of(List<PeriodFigure> series) {
        var parts = parts(series);
        var steps =
                new ArrayList<>(parts.stream().map(PeriodFigure::explanation).toList());
        var measured = measured(parts);
        var complete = days(measured) == days(window);
        if (measured.isEmpty() || isMissing(parts.getLast().figure())) {
            return new WindowFigure(window, nothing(parts), false, steps);
        }
        var figures =
                measured.stream().map(part -> (MeasuredFigure) part.figure()).toList();
        if (figures.size() == 1 && terms.window() instanceof MeasuringWindow.Month) {
            return new WindowFigure(window, figures.getFirst(), complete, steps);
        }
        var figure = terms.aggregation().of(metric, figures);
        steps.add(terms.aggregation().explanation(figure, figures.size()));
        if (!complete) {
            steps.add(incomplete(measured));
        }
        return new WindowFigure(window, figure.after(steps), complete, steps);
    }

    private List<PeriodFigure> parts(List<PeriodFigure> series) {
        var parts = series.stream()
                .filter(this::touches)
                .sorted(Comparator.comparing(
                        (PeriodFigure part) -> part.period().start()))
                .toList();
        parts.forEach(this::requireInside);
        for (int i = 1; i < parts.size(); i++) {
            requireAfter(parts.get(i - 1).period(), parts.get(i).period());
        }
        return parts;
    }

    private boolean touches(PeriodFigure part) {
        return !part.period().end().isBefore(window.start())
                && !part.period().start().isAfter(window.end());
    }

    /** What belongs to two windows belongs to neither by right; the terms have to be written for other periods. */
    private void requireInside(PeriodFigure part) {
        var period = part.period();
        if (!window.contains(period.start()) || !window.contains(period.end())) {
            throw new RuleViolation(
                    "measure.period-crosses-window", Map.of("from", period.start(), "to", period.end()));
        }
        if (part.figure().metric() != metric) {
            throw new IllegalArgumentException(part.figure().metric() + " in a window of " + metric);
        }
    }

    private static void requireAfter(Period first, Period second) {
        if (!second.start().isAfter(first.end())) {
            throw new RuleViolation("measure.periods-overlap", Map.of("day", second.start()));
        }
    }

    private static List<PeriodFigure> measured(List<PeriodFigure> parts) {
        return parts.stream()
                .filter(part -> part.figure() instanceof MeasuredFigure)
                .toList();
    }

    /** The latest period is still to be reported: the window has no figure yet, rather than one of the past only. */
    private static boolean isMissing(Figure latest) {
        return latest instanceof NoFigure none && none.reason().isOutstanding();
    }

    private NoFigure nothing(List<PeriodFigure> parts) {
        return parts.isEmpty() || !(parts.getLast().figure() instanceof NoFigure none)
                ? new NoFigure(metric, NoFigureReason.NOT_REPORTED)
                : none;
    }

    private Explanation incomplete(List<PeriodFigure> measured) {
        var first = measured.size() == 1 && terms.window() instanceof MeasuringWindow.WithMonthBefore;
        return Explanation.fact(
                first ? "measure-window-stands-alone" : "measure-window-incomplete",
                NamedFacts.of(
                        "days",
                        Math.toIntExact(days(measured)),
                        "of",
                        Math.toIntExact(days(window)),
                        "from",
                        window.start(),
                        "to",
                        window.end()));
    }

    private static long days(List<PeriodFigure> parts) {
        return parts.stream().mapToLong(part -> days(part.period())).sum();
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    }
}
