package org.gangway.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.FileKind;
import org.springframework.stereotype.Component;

/** What Pune counts and sends each month: the receivables, and the figures it counts itself. */
@Component
class CollectionsFigures {

    private final FiguresScene figures;
    private final Stage stage;

    CollectionsFigures(FiguresScene figures, Stage stage) {
        this.figures = figures;
        this.stage = stage;
    }

    /** The books that the files are taken from. */
    record Books(Ledger ledger, Reports reports) {}

    /** Two bad months, one in which the bank's file was wrong, and one good enough for the first version of the terms only. */
    static Books of(YearMonth first, YearMonth last) {
        var once = last.minusMonths(4);
        var again = last.minusMonths(1);
        var promises = Map.of(once, 84, last.minusMonths(2), 89, again, 84);
        var cash = Map.of(last.minusMonths(3), 96);
        var reports = new Reports(List.of(
                new Reports.Line(CollectionsTerms.PROMISES.id(), 140, 93, promises),
                new Reports.Line(CollectionsTerms.CASH.id(), 620, 99, cash)));
        return new Books(new Ledger(first, last, Set.of(once, again)), reports);
    }

    void send(EngagementId engagement, Books books, YearMonth from, YearMonth to) {
        var asOf = to.plusMonths(1).atDay(4);
        stage.on(asOf);
        var receivables = books.ledger().asOf(asOf);
        figures.send(Cast.MEERA, engagement, FileKind.RECEIVABLES, "receivables-" + to + ".csv", receivables, asOf);
        var counted = books.reports().file(from, to);
        figures.send(Cast.MEERA, engagement, FileKind.MONTHLY_FIGURES, "figures-" + to + ".csv", counted, asOf);
    }
}
