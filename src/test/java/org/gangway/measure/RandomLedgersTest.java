package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gangway.measure.receivables.DueMonth;
import org.gangway.measure.receivables.LowSalesMonth;
import org.gangway.measure.receivables.MonthEnd;
import org.gangway.measure.receivables.Receivable;
import org.gangway.measure.receivables.ReceivablesAnalysis;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.api.Test;

class RandomLedgersTest {

    private static final int LEDGERS = 400;

    @Test
    void rollsTheSameBalancesAsLookingAtEveryInvoice() {
        RandomCases.each(LEDGERS, seed -> {
            var rows = ReceivablesFixtures.randomLedger(seed);

            var balances = analysis(rows).monthEnds().stream()
                    .map(RandomLedgersTest::balances)
                    .toList();

            assertThat(balances).isEqualTo(new NaiveReceivables(rows).balances());
        });
    }

    @Test
    void countsTheSameDueMonthsAsLookingAtEveryInvoice() {
        RandomCases.each(LEDGERS, seed -> {
            var rows = ReceivablesFixtures.randomLedger(seed);

            var due = analysis(rows).dueMonths().stream()
                    .filter(row -> row.month() != null)
                    .map(RandomLedgersTest::due)
                    .toList();

            assertThat(due).isEqualTo(new NaiveReceivables(rows).due());
        });
    }

    @Test
    void doesNotDependOnTheOrderOfTheRows() {
        RandomCases.each(LEDGERS, seed -> {
            var rows = ReceivablesFixtures.randomLedger(seed);
            var expected = analysis(rows);

            Collections.shuffle(rows, new Random(seed));

            assertThat(cells(analysis(rows))).isEqualTo(cells(expected));
        });
    }

    @Test
    void addsUpFromOpeningToClosing() {
        RandomCases.each(LEDGERS, seed -> {
            for (var row : analysis(ReceivablesFixtures.randomLedger(seed)).monthEnds()) {
                var receivablesBalance = row.balance();

                assertThat(receivablesBalance.current().add(receivablesBalance.overdue()))
                        .as("%s", row.month())
                        .isEqualByComparingTo(receivablesBalance
                                .opening()
                                .add(receivablesBalance.sales())
                                .subtract(receivablesBalance.cash()));
            }
        });
    }

    private static ReceivablesAnalysis analysis(List<Receivable> rows) {
        return ReceivablesAnalysis.of(rows.stream(), LowSalesMonth.DEFAULT);
    }

    private static List<List<String>> cells(ReceivablesAnalysis analysis) {
        return Stream.concat(
                        analysis.dueMonths().stream().map(DueMonth::cells),
                        analysis.monthEnds().stream().map(MonthEnd::cells))
                .toList();
    }

    private static List<String> balances(MonthEnd row) {
        return row.cells().subList(3, 8);
    }

    private static List<String> due(DueMonth row) {
        var cells = row.cells();
        return List.of(
                cells.get(0),
                cells.get(2),
                cells.get(4),
                cells.get(6),
                Long.toString(row.open()),
                Long.toString(row.lateSettled().days()),
                cells.get(14));
    }
}
