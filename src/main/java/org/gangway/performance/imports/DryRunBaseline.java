package org.gangway.performance.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.performance.figures.ReportedFigure;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;

/**
 * What was known when somebody tried a file out: nobody takes a file over for what others changed meanwhile.
 *
 * @param imports how many lists of invoices had come in
 * @param figures the version of each figure that was reported
 */
record DryRunBaseline(long imports, Map<ReportedWindow, Integer> figures) {

    private static final String OVERTAKEN = "performance.import.overtaken";

    DryRunBaseline {
        figures = Ordered.copyOf(figures);
    }

    static DryRunBaseline of(long imports, List<ReportedFigure> figures) {
        var versions = new LinkedHashMap<ReportedWindow, Integer>();
        figures.forEach(figure -> versions.put(ReportedWindow.of(figure), figure.version()));
        return new DryRunBaseline(imports, versions);
    }

    void requireImports(long now) {
        if (now != imports) {
            throw overtaken();
        }
    }

    /** @param now the version that is there, 0 for none */
    void requireFigure(ReportedWindow place, int now) {
        if (figures.getOrDefault(place, 0) != now) {
            throw overtaken();
        }
    }

    static RuleViolation overtaken() {
        return new RuleViolation(OVERTAKEN);
    }
}
