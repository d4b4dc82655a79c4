package org.gangway.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.imports.ImportFileKind;
import org.springframework.stereotype.Component;

/** What Pune counts and sends each month: the receivables, and the figures it counts itself. */
@Component
class CollectionsFigures {

    private final FiguresScene figures;
    private final DemoStage demoStage;

    CollectionsFigures(FiguresScene figures, DemoStage demoStage) {
        this.figures = figures;
        this.demoStage = demoStage;
    }

    /** The books that the files are taken from. */
    record CollectionsBooks(DemoReceivables ledger, MonthlyFiguresFile reports) {}

    /** Two bad months, one in which the bank's file was wrong, and one good enough for the first version of the terms only. */
    static CollectionsBooks of(YearMonth first, YearMonth last) {
        var once = last.minusMonths(4);
        var again = last.minusMonths(1);
        var promises = Map.of(once, 84, last.minusMonths(2), 89, again, 84);
        var cash = Map.of(last.minusMonths(3), 96);
        var monthlyFiguresFile = new MonthlyFiguresFile(List.of(
                new MonthlyFiguresFile.ReportedLine(CollectionsTerms.PROMISES.id(), 140, 93, promises),
                new MonthlyFiguresFile.ReportedLine(CollectionsTerms.CASH.id(), 620, 99, cash)));
        return new CollectionsBooks(new DemoReceivables(first, last, Set.of(once, again)), monthlyFiguresFile);
    }

    /** The client agrees with one figure of the month and has counted another itself. */
    void compare(EngagementId engagement, YearMonth month) {
        demoStage.on(month.plusMonths(1).atDay(5));
        figures.accept(DemoPerson.KAREN, engagement, CollectionsTerms.CASH.id(), month);
        figures.measure(
                DemoPerson.KAREN,
                engagement,
                CollectionsTerms.PROMISES.id(),
                month,
                new BigDecimal("4"),
                "Four promises on our list were paid after the day that was promised.");
    }

    void send(EngagementId engagement, CollectionsBooks collectionsBooks, YearMonth from, YearMonth to) {
        demoStage.on(to.plusMonths(1).atDay(4));
        var asOf = demoStage.today();
        var receivables = collectionsBooks.ledger().asOf(asOf);
        figures.send(
                DemoPerson.MEERA,
                engagement,
                ImportFileKind.RECEIVABLES,
                "receivables-" + to + ".csv",
                receivables,
                asOf);
        var counted = collectionsBooks.reports().file(from, to);
        figures.send(
                DemoPerson.MEERA, engagement, ImportFileKind.MONTHLY_FIGURES, "figures-" + to + ".csv", counted, asOf);
    }
}
