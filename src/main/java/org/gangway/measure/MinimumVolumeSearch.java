package org.gangway.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** Finds a figure that is based on enough, going back from a month. */
public final class MinimumVolumeSearch {

    private final MinimumVolume minimumVolume;
    private final NavigableMap<YearMonth, Figure> months;
    private final YearMonth month;

    /**
     * The figures of the month and of those before it.
     *
     * @param minimumVolume how much is enough
     */
    public MinimumVolumeSearch(MinimumVolume minimumVolume, NavigableMap<YearMonth, Figure> months, YearMonth month) {
        this.minimumVolume = minimumVolume;
        this.months = months;
        this.month = month;
    }

    /** The figure to evaluate; that of the month itself where it is based on enough, or where nothing better is found. */
    public Figure figure(Metric metric, LowVolumeRule rule) {
        var own = at(metric, month);
        if (isEnough(own) || (own instanceof NoFigure none && none.reason() != NoFigureReason.NOTHING_COUNTED)) {
            return own;
        }
        return switch (rule) {
            case LowVolumeRule.ReportOnly _ -> own;
            case LowVolumeRule.PoolMonths(var most) -> pooled(metric, own, most);
            case LowVolumeRule.CarryLast(var most) -> carried(metric, own, most);
        };
    }

    private Figure at(Metric metric, YearMonth at) {
        return months.getOrDefault(at, new NoFigure(metric, NoFigureReason.NOT_REPORTED));
    }

    private boolean isEnough(Figure figure) {
        return figure instanceof MeasuredFigure measuredFigure && !minimumVolume.leavesOut(measuredFigure);
    }

    private Figure pooled(Metric metric, Figure own, int most) {
        Aggregation.POOLED.requireFor(metric);
        var parts = new ArrayList<MeasuredFigure>();
        var steps = new ArrayList<Explanation>();
        var pooled = own;
        for (int back = 0; back < most && !isEnough(pooled); back++) {
            var at = month.minusMonths(back);
            steps.add(PeriodFigure.of(at, at(metric, at)).explanation());
            if (at(metric, at) instanceof MeasuredFigure measuredFigure) {
                parts.add(measuredFigure);
                pooled = Aggregation.POOLED.of(metric, parts);
            }
        }
        return pooled instanceof MeasuredFigure measuredFigure ? reported(measuredFigure, parts.size(), steps) : own;
    }

    private MeasuredFigure reported(MeasuredFigure pooled, int parts, List<Explanation> steps) {
        steps.add(Aggregation.POOLED.explanation(pooled, parts));
        steps.add(Explanation.fact(
                isEnough(pooled) ? "measure-pooled-enough" : "measure-pooled-not-enough",
                NamedFacts.of("minimum", minimumVolume.minimum(), "volume", pooled.volume())));
        return pooled.after(steps);
    }

    private Figure carried(Metric metric, Figure own, int most) {
        for (int back = 1; back < most; back++) {
            var at = month.minusMonths(back);
            if (at(metric, at) instanceof MeasuredFigure measuredFigure && isEnough(measuredFigure)) {
                var step = Explanation.fact("measure-carried", NamedFacts.of("month", month, "from", at));
                var steps = new ArrayList<>(measuredFigure.because());
                steps.add(step);
                return measuredFigure.after(steps);
            }
        }
        return own;
    }
}
