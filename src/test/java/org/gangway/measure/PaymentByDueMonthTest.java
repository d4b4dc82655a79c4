package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.measure.MeasureFixtures.rounded;
import static org.gangway.measure.ReceivablesFixtures.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.measure.receivables.DueMonth;
import org.gangway.measure.receivables.LateInvoices;
import org.gangway.measure.receivables.LowSalesMonth;
import org.gangway.measure.receivables.MonthEnd;
import org.gangway.measure.receivables.Receivable;
import org.gangway.measure.receivables.ReceivablesAnalysis;
import org.gangway.measure.receivables.ReceivablesFindings;
import org.gangway.measure.receivables.ReceivablesLedger;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.shared.Explanation;
import org.junit.jupiter.api.Test;

/** What is said about the invoices of a due month, and about all of them together. */
class PaymentByDueMonthTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);
    private static final YearMonth APRIL = YearMonth.of(2027, 4);
    private static final ReceivablesSegment NORTH = ReceivablesSegment.of("north");
    private static final ReceivablesSegment SOUTH = ReceivablesSegment.of("south");

    /** Due on 1 March: paid 7, 8, 30 and 31 days late and in time; due on 1 April: paid a day late, and open. */
    private final ReceivablesAnalysis analysis = analysis(
            invoice("north", "2027-02-01", "2027-03-01", "2027-03-08", "100"),
            invoice("north", "2027-02-01", "2027-03-01", "2027-03-09", "200"),
            invoice("north", "2027-02-01", "2027-03-01", "2027-03-31", "300"),
            invoice("north", "2027-02-01", "2027-03-01", "2027-04-01", "400"),
            invoice("north", "2027-02-01", "2027-03-01", "2027-03-01", "500"),
            disputed("south", "2027-03-02", "2027-04-01", "2027-04-02", "10"),
            invoice("south", "2027-03-02", "2027-04-01", null, "20"));

    @Test
    void addsDueMonthsUp() {
        var all = analysis.dueMonths().stream()
                .filter(row -> row.month() == null && row.segment().equals(ReceivablesSegment.ALL))
                .findFirst();

        // 35 + 36 + 58 + 59 + 28 + 31 days to settle; 700 + 1 600 + 9 000 + 12 400 + 10 amount times days late
        assertThat(all)
                .contains(new DueMonth(
                        null,
                        ReceivablesSegment.ALL,
                        7,
                        new BigDecimal("1530"),
                        1,
                        new BigDecimal("500"),
                        6,
                        new BigDecimal("1510"),
                        247,
                        new LateInvoices(5, 77, 31, new BigDecimal("23710"), 2, 2, 1),
                        1));
    }

    @Test
    void addsDueMonthsOfOneSegmentUp() {
        var north = analysis.dueMonths().stream()
                .filter(row -> row.month() == null && row.segment().equals(NORTH))
                .findFirst()
                .orElseThrow();

        assertThat(north.lateSettled()).isEqualTo(new LateInvoices(4, 76, 31, new BigDecimal("23700"), 1, 2, 1));
    }

    @Test
    void sharesInvoicesPaidOnTimeByCountAndByAmount() {
        var byCount = analysis.figure(Metric.PAID_ON_TIME_BY_COUNT, MARCH, ReceivablesSegment.ALL);
        var byAmount = analysis.figure(Metric.PAID_ON_TIME_BY_AMOUNT, MARCH, ReceivablesSegment.ALL);

        // one of five; 500 of 1 500
        assertThat(rounded(byCount, 2)).isEqualByComparingTo("20");
        assertThat(rounded(byAmount, 2)).isEqualByComparingTo("33.33");
        assertThat(((MeasuredFigure) byCount).because()).isEmpty();
    }

    @Test
    void saysHowManyOpenInvoicesCountAsNotOnTime() {
        var april = analysis.figure(Metric.PAID_ON_TIME_BY_COUNT, APRIL, SOUTH);

        assertThat(rounded(april, 2)).isEqualByComparingTo("0");
        assertThat(((MeasuredFigure) april).because())
                .containsExactly(Explanation.fact("measure-open-not-on-time", Map.of("n", BigDecimal.ONE)));
    }

    @Test
    void findsRowOfMonthAndSegment() {
        assertThat(analysis.dueMonth(APRIL, SOUTH))
                .hasValueSatisfying(row -> assertThat(row)
                        .extracting(DueMonth::month, DueMonth::segment)
                        .containsExactly(APRIL, SOUTH));
        assertThat(analysis.monthEnd(MARCH, NORTH))
                .hasValueSatisfying(row -> assertThat(row)
                        .extracting(MonthEnd::month, MonthEnd::segment)
                        .containsExactly(MARCH, NORTH));
        assertThat(analysis.dueMonth(APRIL, NORTH)).isEmpty();
    }

    @Test
    void countsInvoicesOfAllSegmentsInMonth() {
        var february = analysis.monthEnd(FEBRUARY, ReceivablesSegment.ALL).orElseThrow();

        assertThat(february.invoices()).isEqualTo(5);
        assertThat(february.caution()).isEmpty();
    }

    @Test
    void averagesOpeningAndClosingBalance() {
        // nothing owed before, 1 500 at the end, 1 500 sold in 28 days
        assertThat(rounded(analysis.figure(Metric.DSO_AVERAGE, FEBRUARY, NORTH), 2))
                .isEqualByComparingTo("14");
    }

    @Test
    void hasNoRowForMonthInWhichNothingIsDueYet() {
        var analysis = new ReceivablesLedger(LowSalesMonth.DEFAULT, LocalDate.of(2027, 2, 19))
                .add(invoice("north", "2027-02-01", "2027-02-28", null, "100"))
                .add(invoice("south", "2027-02-01", "2027-03-31", null, "200"))
                .analyse();

        assertThat(analysis.dueMonths()).isEmpty();
        assertThat(analysis.notes().openNotDue()).isEqualTo(2);
    }

    @Test
    void notesOnlyWhatIsOdd() {
        var analysis = analysis(
                invoice("north", "2027-02-01", "2027-02-01", "2027-02-01", "0"),
                invoice("north", "2027-02-01", "2027-02-02", "2027-01-31", "-1"),
                invoice("north", "2027-02-01", "2027-01-31", "2027-02-03", "-2"),
                invoice("north", "2027-02-01", "2027-02-03", null, "-3"));

        assertThat(analysis.notes()).isEqualTo(new ReceivablesFindings(4, 1, 3, 1, 1, 0));
    }

    @Test
    void rollsHundredYearsAndNoMore() {
        var hundredYears = analysis(
                invoice("north", "2027-01-01", "2027-01-31", null, "1"),
                invoice("north", "2126-12-01", "2126-12-31", null, "1"));

        assertThat(hundredYears.monthEnds()).hasSize(2 * 1200);
        MeasureFixtures.refused(
                () -> analysis(
                        invoice("north", "2027-01-01", "2027-01-31", null, "1"),
                        invoice("north", "2127-01-01", "2127-01-31", null, "1")),
                "measure.months-too-far-apart");
    }

    private static Receivable disputed(String segment, String invoiced, String due, String settled, String amount) {
        var it = invoice(segment, invoiced, due, settled, amount);
        return new Receivable(
                it.invoiceNumber(), it.customer(), segment, it.invoiced(), it.due(), it.settled(), it.amount(), true);
    }

    private static ReceivablesAnalysis analysis(Receivable... rows) {
        return ReceivablesAnalysis.of(Stream.of(rows), LowSalesMonth.DEFAULT);
    }
}
