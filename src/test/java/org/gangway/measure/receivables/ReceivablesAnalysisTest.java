package org.gangway.measure.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.measure.ReceivablesFixtures.invoice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.Metric;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class ReceivablesAnalysisTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final ReceivablesSegment NORTH = ReceivablesSegment.of("north");

    /** January: 100 paid, 200 never; February: a credit note; March: nothing; April: 50 paid in advance in March. */
    private static ReceivablesAnalysis small() {
        return analysis(
                invoice("north", "2027-01-05", "2027-01-31", "2027-02-03", "100.00"),
                invoice("south", "2027-01-20", "2027-02-19", null, "200.00"),
                invoice("north", "2027-02-10", "2027-03-12", "2027-03-01", "-30.00"),
                invoice("north", "2027-04-10", "2027-05-10", "2027-03-30", "50.00"));
    }

    @Test
    void rollsBalancesOverOpenItemsCreditNotesAndPrepayments() {
        var rows = small().monthEnds().stream().map(MonthEnd::cells).toList();

        // due on the last day of a month is still current that evening; paid in advance counts with the invoice
        assertThat(rows)
                .containsSubsequence(
                        row(
                                "2027-01,ALL,31,0.00,300.00,0.00,300.00,300.00,0.00,0.000000,31.0000,31.0000,31.0000,0.0000,"),
                        row("2027-02,ALL,28,300.00,-30.00,100.00,170.00,-30.00,200.00,1.176471,,48.6667,,,33.3333"),
                        row("2027-03,ALL,31,170.00,0.00,-30.00,200.00,0.00,200.00,1.000000,,82.7667,,,-17.6471"),
                        row(
                                "2027-04,ALL,30,200.00,50.00,50.00,200.00,0.00,200.00,1.000000,120.0000,107.6000,0.0000,120.0000,20.0000"),
                        row(
                                "2027-01,north,31,0.00,100.00,0.00,100.00,100.00,0.00,0.000000,31.0000,31.0000,31.0000,0.0000,"),
                        row("2027-02,north,28,100.00,-30.00,100.00,-30.00,-30.00,0.00,0.000000,,,,,100.0000"),
                        row("2027-02,south,28,200.00,0.00,0.00,200.00,0.00,200.00,1.000000,,59.0000,,,0.0000"))
                .hasSize(12);
    }

    @Test
    void countsOpenInvoicesAsDueAndNotOnTime() {
        var rows = small().dueMonths().stream().map(DueMonth::cells).toList();

        assertThat(rows)
                .startsWith(
                        row(
                                "2027-01,ALL,1,100.00,0,0.000000,0.00,0.000000,1,3.000000,3.000000,3,3.000000,29.000000,0,0.000000,1,0,0"))
                .contains(
                        row("2027-02,ALL,1,200.00,0,0.000000,0.00,0.000000,1,,,0,,,0,0.000000,0,0,0"),
                        row(
                                "2027-03,ALL,1,-30.00,1,1.000000,-30.00,1.000000,0,0.000000,,0,0.000000,19.000000,0,0.000000,0,0,0"),
                        row(
                                "2027-05,ALL,1,50.00,1,1.000000,50.00,1.000000,0,0.000000,,0,0.000000,-11.000000,0,0.000000,0,0,0"))
                .endsWith(row("ALL,south,1,200.00,0,0.000000,0.00,0.000000,1,,,0,,,0,0.000000,0,0,0"));
    }

    @Test
    void leavesOpenInvoicesOutWhileTheyCanStillBePaidInTime() {
        var ledger = new ReceivablesLedger(LowSalesMonth.DEFAULT, LocalDate.of(2027, 2, 19));

        ledger.add(invoice("south", "2027-01-20", "2027-02-18", null, "200.00"));
        ledger.add(invoice("south", "2027-01-20", "2027-02-19", null, "300.00"));

        var analysis = ledger.analyse();
        assertThat(analysis.dueMonth(YearMonth.of(2027, 2), ReceivablesSegment.ALL))
                .hasValueSatisfying(row -> {
                    assertThat(row.invoicesDue()).isEqualTo(1);
                    assertThat(row.amountDue()).isEqualByComparingTo("200.00");
                });
        assertThat(analysis.notes().openNotDue()).isEqualTo(1);
    }

    @Test
    void notesWhatIsOddAboutTheRows() {
        var analysis = analysis(
                invoice("a", "2027-01-05", "2027-01-01", "2027-01-02", "1.00"),
                invoice("a", "2027-01-05", "2027-02-01", null, "-1.00"));

        assertThat(analysis.notes()).isEqualTo(new ReceivablesFindings(2, 1, 1, 1, 1, 0));
    }

    @Test
    void saysWhyThereIsNoFigure() {
        var march = YearMonth.of(2027, 3);

        assertThat(small().figure(Metric.DSO_BALANCE, march, ReceivablesSegment.ALL))
                .isEqualTo(new NoFigure(Metric.DSO_BALANCE, NoFigureReason.NO_SALES));
        assertThat(small().figure(Metric.BEST_POSSIBLE_DSO, march.minusMonths(1), NORTH))
                .isEqualTo(new NoFigure(Metric.BEST_POSSIBLE_DSO, NoFigureReason.NEGATIVE_SALES));
        assertThat(small().figure(Metric.COLLECTION_EFFECTIVENESS, JANUARY, NORTH))
                .isEqualTo(new NoFigure(Metric.COLLECTION_EFFECTIVENESS, NoFigureReason.NOTHING_TO_COLLECT));
        assertThat(small().figure(Metric.PAID_ON_TIME_BY_COUNT, march.plusMonths(9), NORTH))
                .isEqualTo(new NoFigure(Metric.PAID_ON_TIME_BY_COUNT, NoFigureReason.NOTHING_COUNTED));
    }

    @Test
    void keepsPartThatIsCalledLikeTheWholeApart() {
        var analysis = analysis(
                invoice("ALL", "2027-01-05", "2027-01-31", null, "1.00"),
                invoice("b", "2027-01-05", "2027-01-31", null, "2.00"));

        assertThat(analysis.monthEnds())
                .extracting(MonthEnd::segment)
                .containsExactly(ReceivablesSegment.ALL, ReceivablesSegment.of("ALL"), ReceivablesSegment.of("b"));
        assertThat(analysis.monthEnds().getFirst().closing()).isEqualByComparingTo("3.00");
    }

    @Test
    void refusesYearThatCannotBeMeant() {
        var ledger = new ReceivablesLedger(LowSalesMonth.DEFAULT)
                .add(invoice("a", "0203-01-05", "2027-01-31", null, "1.00"))
                .add(invoice("a", "2027-01-05", "9999-12-31", null, "1.00"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(ledger::analyse)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("measure.months-too-far-apart"));
    }

    @Test
    void saysNothingAboutAnEmptyList() {
        var analysis = analysis();

        assertThat(analysis.dueMonths()).isEmpty();
        assertThat(analysis.monthEnds()).isEmpty();
    }

    @Test
    void flagsEveryFigureOfThinMonth() {
        var row = small().monthEnd(JANUARY, ReceivablesSegment.ALL).orElseThrow();

        assertThat(List.of(row.dso(), row.dsoCountback(), row.bestPossibleDso(), row.averageDaysDelinquent()))
                .allSatisfy(figure -> assertThat(figure)
                        .isInstanceOfSatisfying(
                                MeasuredFigure.class,
                                measuredFigure ->
                                        assertThat(measuredFigure.lowVolume()).isTrue()));
    }

    private static List<String> row(String cells) {
        return List.of(cells.split(",", -1));
    }

    private static ReceivablesAnalysis analysis(Receivable... rows) {
        return ReceivablesAnalysis.of(Stream.of(rows), LowSalesMonth.DEFAULT);
    }
}
