package org.gangway.performance.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.measure.FigureInputs;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor lead typed for one month, or one window, of one service level.
 *
 * @param windowEnd last day of what was measured: of the month, unless the terms measure over other windows
 * @param denominator 1 for a metric that only counts
 * @param incidents how many failures the month had, 0 to {@value Incidents#MOST}; null where that is not reported
 * @param seenVersion the version of the figure that is replaced; 0 where there was none
 */
public record NewFigure(
        String serviceLevelId,
        YearMonth month,
        LocalDate windowEnd,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable Integer incidents,
        int seenVersion) {

    public NewFigure {
        Incidents.require(incidents);
        if (!YearMonth.from(windowEnd).equals(month)) {
            throw new IllegalArgumentException(windowEnd + " is not in " + month);
        }
    }

    /** Of the whole month. */
    public NewFigure(
            String serviceLevelId,
            YearMonth month,
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable Integer incidents,
            int seenVersion) {
        this(serviceLevelId, month, month.atEndOfMonth(), numerator, denominator, incidents, seenVersion);
    }

    /** Without a word on how many failures there were. */
    public NewFigure(
            String serviceLevelId, YearMonth month, BigDecimal numerator, BigDecimal denominator, int seenVersion) {
        this(serviceLevelId, month, numerator, denominator, null, seenVersion);
    }

    public NewFigure withIncidents(@Nullable Integer reported) {
        return new NewFigure(serviceLevelId, month, windowEnd, numerator, denominator, reported, seenVersion);
    }

    public NewFigure ofWindow(LocalDate end) {
        return new NewFigure(serviceLevelId, month, end, numerator, denominator, incidents, seenVersion);
    }

    /** What the vendor reported, as what a correction of it replaces. */
    public static NewFigure replacing(ReportedFigure known) {
        return new NewFigure(
                known.serviceLevelId(),
                known.month(),
                known.windowEnd(),
                known.numerator(),
                known.denominator(),
                known.incidents(),
                known.version());
    }

    /** What the client measured, as what a correction of it replaces. */
    public static NewFigure replacing(ClientFigure known) {
        return new NewFigure(
                known.serviceLevelId(),
                known.month(),
                known.windowEnd(),
                known.inputs().numerator(),
                known.inputs().denominator(),
                known.incidents(),
                known.version());
    }

    public FigureInputs inputs() {
        return new FigureInputs(numerator, denominator);
    }

    /** The same of the level with that key, where its name was typed. */
    public NewFigure of(String level) {
        return new NewFigure(level, month, windowEnd, numerator, denominator, incidents, seenVersion);
    }

    public NewFigure replacing(int version) {
        return new NewFigure(serviceLevelId, month, windowEnd, numerator, denominator, incidents, version);
    }
}
