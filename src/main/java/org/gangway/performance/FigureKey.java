package org.gangway.performance;

import java.time.YearMonth;

/** Which figure is meant: one service level in one month. */
record FigureKey(String serviceLevelId, YearMonth month) {

    static FigureKey of(ReportedFigure figure) {
        return new FigureKey(figure.serviceLevelId(), figure.month());
    }
}
