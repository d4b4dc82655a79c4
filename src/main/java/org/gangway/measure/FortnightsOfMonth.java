package org.gangway.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the windows of two weeks that end in one month give its figure. */
record FortnightsOfMonth(Metric metric, MinimumVolume volume, WindowCombination combination) {

    Figure figure(List<PeriodFigure> windows) {
        return missing(windows)
                .<Figure>map(reason -> new NoFigure(metric, reason))
                .orElseGet(() -> together(windows));
    }

    /** What is missing or came too late of one window is missing of the month. */
    private static Optional<NoFigureReason> missing(List<PeriodFigure> windows) {
        return windows.stream()
                .map(PeriodFigure::figure)
                .filter(NoFigure.class::isInstance)
                .map(figure -> ((NoFigure) figure).reason())
                .filter(NoFigureReason::isOutstanding)
                .min(NoFigureReason::compareTo);
    }

    private Figure together(List<PeriodFigure> windows) {
        var measured = windows.stream()
                .map(PeriodFigure::figure)
                .filter(MeasuredFigure.class::isInstance)
                .map(MeasuredFigure.class::cast)
                .toList();
        if (measured.isEmpty()) {
            return new NoFigure(metric, NoFigureReason.NOTHING_COUNTED);
        }
        var figure = combination.of(metric, volume, measured);
        var steps =
                new ArrayList<>(windows.stream().map(PeriodFigure::explanation).toList());
        steps.add(combination.explanation(figure, measured.size()));
        return figure.after(steps);
    }
}
