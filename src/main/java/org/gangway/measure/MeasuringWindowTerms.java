package org.gangway.measure;

import java.time.LocalDate;
import java.util.List;
import org.gangway.json.Flat;
import org.gangway.json.Meaning;

/** Over which window a metric is evaluated, and how its periods become one figure. */
@Meaning("Over which months a month is evaluated; each by itself where it is absent.")
public record MeasuringWindowTerms(@Flat MeasuringWindow window, Aggregation aggregation) {

    /** Each month by itself. */
    public static final MeasuringWindowTerms MONTHLY =
            new MeasuringWindowTerms(new MeasuringWindow.Month(), Aggregation.POOLED);

    /** Refuses what cannot be computed for the metric. */
    public void requireFor(Metric metric) {
        if (!(window instanceof MeasuringWindow.Month)) {
            aggregation.requireFor(metric);
        }
    }

    /** The figure of the window that is open on a day, from figures of periods in any order. */
    public WindowFigure figure(Metric metric, List<PeriodFigure> series, LocalDate day) {
        requireFor(metric);
        return new WindowCalculation(metric, this, window.at(day)).of(series);
    }
}
