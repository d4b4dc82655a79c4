package org.gangway.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.gangway.shared.Explanation;

/** Finds a figure that rests on enough, going back from a month. */
public final class EnoughVolume {

    private final Volume volume;
    private final NavigableMap<YearMonth, Figure> months;
    private final YearMonth month;

    /**
     * The figures of the month and of those before it.
     *
     * @param volume how much is enough
     */
    public EnoughVolume(Volume volume, NavigableMap<YearMonth, Figure> months, YearMonth month) {
        this.volume = volume;
        this.months = months;
        this.month = month;
    }

    /** The figure to judge; that of the month itself where it rests on enough, or where nothing better is found. */
    public Figure figure(Metric metric, LowVolume rule) {
        var own = at(metric, month);
        if (isEnough(own) || (own instanceof NoFigure none && none.reason() != NoFigureReason.NOTHING_COUNTED)) {
            return own;
        }
        return switch (rule) {
            case LowVolume.ReportOnly _ -> own;
            case LowVolume.PoolMonths(var most) -> pooled(metric, own, most);
            case LowVolume.CarryLast(var most) -> carried(metric, own, most);
        };
    }

    private Figure at(Metric metric, YearMonth at) {
        return months.getOrDefault(at, new NoFigure(metric, NoFigureReason.NOT_REPORTED));
    }

    private boolean isEnough(Figure figure) {
        return figure instanceof Measured measured && !volume.leavesOut(measured);
    }

    private Figure pooled(Metric metric, Figure own, int most) {
        Aggregation.POOLED.requireFor(metric);
        var parts = new ArrayList<Measured>();
        var steps = new ArrayList<Explanation>();
        var pooled = own;
        for (int back = 0; back < most && !isEnough(pooled); back++) {
            var at = month.minusMonths(back);
            steps.add(PeriodFigure.of(at, at(metric, at)).explanation());
            if (at(metric, at) instanceof Measured measured) {
                parts.add(measured);
                pooled = Aggregation.POOLED.of(metric, parts);
            }
        }
        return pooled instanceof Measured measured ? told(measured, parts.size(), steps) : own;
    }

    private Measured told(Measured pooled, int parts, List<Explanation> steps) {
        steps.add(Aggregation.POOLED.explanation(pooled, parts));
        steps.add(Facts.of("minimum", volume.minimum())
                .and("volume", pooled.volume())
                .say(isEnough(pooled) ? "measure-pooled-enough" : "measure-pooled-not-enough"));
        return pooled.after(steps);
    }

    private Figure carried(Metric metric, Figure own, int most) {
        for (int back = 1; back < most; back++) {
            var at = month.minusMonths(back);
            if (at(metric, at) instanceof Measured measured && isEnough(measured)) {
                var step = Facts.of("month", month).and("from", at).say("measure-carried");
                var steps = new ArrayList<>(measured.because());
                steps.add(step);
                return measured.after(steps);
            }
        }
        return own;
    }
}
