package org.gangway.measure;

import java.time.LocalDate;
import java.util.List;
import org.gangway.json.Flat;
import org.gangway.json.Meaning;

/** Over which window a metric is judged, and how its periods become one figure. */
@Meaning("Over which months a month is judged; each by itself where it is absent.")
public record WindowTerms(@Flat Window window, Aggregation aggregation) {

    /** Each month by itself. */
    public static final WindowTerms MONTHLY = new WindowTerms(new Window.Month(), Aggregation.POOLED);

    /** Refuses what cannot be computed for the metric. */
    public void requireFor(Metric metric) {
        if (!(window instanceof Window.Month)) {
            aggregation.requireFor(metric);
        }
    }

    /** The figure of the window that is open on a day, from figures of periods in any order. */
    public Windowed figure(Metric metric, List<PeriodFigure> series, LocalDate day) {
        requireFor(metric);
        return new WindowCalculation(metric, this, window.at(day)).of(series);
    }
}
