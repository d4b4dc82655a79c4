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

/** Which figure each month of a service level is evaluated by, as in the portal. */
record EvaluatedFigures(PreviewVersions versions, ReportedResults results) {

    PreviewLevel level(ServiceLevelTerms terms, YearMonth month) {
        if (terms.evaluationRules().measured().endingIn(month).isEmpty()) {
            return PreviewLevel.noWindowEnds(terms, month);
        }
        var evaluated = terms.evaluationRules()
                .figure(terms.metric(), terms.comparison().volume(), months(terms, month), month);
        var row = results.of(terms.id(), month)
                .map(ReportedResults.FigureOfRow::row)
                .orElse(null);
        return PreviewLevel.of(terms, evaluated, row);
    }

    private NavigableMap<YearMonth, Figure> months(ServiceLevelTerms terms, YearMonth month) {
        var months = new TreeMap<YearMonth, Figure>();
        for (var at = terms.evaluationRules().first(month); !at.isAfter(month); at = at.plusMonths(1)) {
            var then = at;
            reported(terms, then, month).ifPresent(figure -> months.put(then, figure));
        }
        return months;
    }

    /** Each month was late, or not, by the terms of its own time; a month that is relieved has no say in later ones. */
    private Optional<Figure> reported(ServiceLevelTerms terms, YearMonth at, YearMonth month) {
        var own = at.equals(month);
        var then = own ? List.of(terms) : versions.named(terms.id(), at);
        return results.of(terms.id(), at)
                .flatMap(reported -> then.stream()
                        .filter(level ->
                                level.metric() == reported.figure().metric() && level.metric() == terms.metric())
                        .map(level -> counted(level, reported, own))
                        .findFirst());
    }

    private static Figure counted(ServiceLevelTerms terms, ReportedResults.FigureOfRow reported, boolean own) {
        return switch (reported.row().status()) {
            case LATE -> late(terms, reported.figure());
            case RELIEVED -> own ? reported.figure() : new NoFigure(terms.metric(), NoFigureReason.ALL_EXCLUDED);
            case REPORTED, NO_FIGURES -> reported.figure();
        };
    }

    private static Figure late(ServiceLevelTerms terms, Figure figure) {
        return terms.evaluationRules().lateReport().reported(figure, LocalDate.EPOCH, LocalDate.MAX);
    }
}
