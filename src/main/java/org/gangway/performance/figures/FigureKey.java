package org.gangway.performance.figures;

import java.time.YearMonth;

/** Which figure is meant: one service level in one month. */
public record FigureKey(String serviceLevelId, YearMonth month) {

    public static FigureKey of(ReportedFigure figure) {
        return new FigureKey(figure.serviceLevelId(), figure.month());
    }
}
