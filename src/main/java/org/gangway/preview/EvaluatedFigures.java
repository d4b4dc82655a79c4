package org.gangway.preview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.measure.Figure;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;

/** Which figure each month of a service level is judged by, as in the portal. */
record EvaluatedFigures(PreviewVersions versions, ReportedResults results) {

    PreviewLevel level(ServiceLevelTerms terms, YearMonth month) {
        var judged = terms.evaluationRules()
                .figure(terms.metric(), terms.comparison().volume(), months(terms, month), month);
        var row = results.of(terms.id(), month).map(ReportedResults.Told::row).orElse(null);
        return PreviewLevel.of(terms, judged, row);
    }

    private NavigableMap<YearMonth, Figure> months(ServiceLevelTerms terms, YearMonth month) {
        var months = new TreeMap<YearMonth, Figure>();
        for (var at = terms.evaluationRules().first(month); !at.isAfter(month); at = at.plusMonths(1)) {
            var then = at;
            told(terms, then, month).ifPresent(figure -> months.put(then, figure));
        }
        return months;
    }

    /** Each month was late, or not, by the terms of its own time; a month that is excused has no say in later ones. */
    private Optional<Figure> told(ServiceLevelTerms terms, YearMonth at, YearMonth month) {
        var own = at.equals(month);
        var then = own ? List.of(terms) : versions.named(terms.id(), at);
        return results.of(terms.id(), at)
                .flatMap(told -> then.stream()
                        .filter(level -> level.metric() == told.figure().metric() && level.metric() == terms.metric())
                        .map(level -> counted(level, told, own))
                        .findFirst());
    }

    private static Figure counted(ServiceLevelTerms terms, ReportedResults.Told told, boolean own) {
        return switch (told.row().status()) {
            case LATE -> late(terms, told.figure());
            case RELIEVED -> own ? told.figure() : new NoFigure(terms.metric(), NoFigureReason.ALL_EXCLUDED);
            case REPORTED, NO_FIGURES -> told.figure();
        };
    }

    private static Figure late(ServiceLevelTerms terms, Figure figure) {
        return terms.evaluationRules().lateReport().told(figure, LocalDate.EPOCH, LocalDate.MAX);
    }
}
