package org.gangway.measure;

import java.time.LocalDate;

/** What becomes of figures that were reported after the day on which they were due. */
public enum LateReportTreatment {
    /** They count like any other. */
    COUNTS,
    /** They count as not reported: whoever does not report has no proof. */
    NOT_REPORTED;

    /** The figure to evaluate. */
    public Figure reported(Figure figure, LocalDate due, LocalDate reported) {
        return this == NOT_REPORTED && figure instanceof MeasuredFigure && reported.isAfter(due)
                ? new NoFigure(figure.metric(), NoFigureReason.REPORTED_LATE)
                : figure;
    }
}
