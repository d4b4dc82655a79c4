package org.gangway.performance.figures;

import java.time.LocalDate;

/** What one reported figure is about: a service level, and the window that ends on a day. */
public record ReportedWindow(String serviceLevelId, LocalDate end) {

    public static ReportedWindow of(ReportedFigure figure) {
        return new ReportedWindow(figure.serviceLevelId(), figure.windowEnd());
    }

    public static ReportedWindow of(NewFigure figure) {
        return new ReportedWindow(figure.serviceLevelId(), figure.windowEnd());
    }
}
