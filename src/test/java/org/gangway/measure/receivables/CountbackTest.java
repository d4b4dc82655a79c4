package org.gangway.measure.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gangway.measure.FigureRounding;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.Metric;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.junit.jupiter.api.Test;

class CountbackTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Test
    void takesWholeMonthsOffAndTheLastInProportion() { // WE-30
        var sales = sales("2500", "1750", "2250", "2500", "2000", "2250");

        var figure = Countback.of(new BigDecimal("12000"), sales);

        assertThat(figure).isInstanceOfSatisfying(MeasuredFigure.class, measuredFigure -> {
            assertThat(measuredFigure.value(FigureRounding.shown(2))).isEqualByComparingTo("166.33");
            assertThat(measuredFigure.because()).hasSize(6);
        });
    }

    @Test
    void countsMonthWhoseSalesEqualTheBalanceInFull() {
        assertThat(days("2500", sales("2500", "1750"))).isEqualByComparingTo("30");
        assertThat(days("4250", sales("2500", "1750"))).isEqualByComparingTo("61");
    }

    @Test
    void countsMonthsWithoutSalesInFull() {
        assertThat(days("100", sales("0", "0", "200"))).isEqualByComparingTo("76.5"); // 30 + 31 + 31 / 2
    }

    @Test
    void countsNoDaysWhenNothingIsOwed() {
        assertThat(days("0", sales("0", "200"))).isZero();
    }

    @Test
    void givesNoFigureWhenTheBalanceExceedsAllSales() {
        assertThat(Countback.of(new BigDecimal("4250.01"), sales("2500", "1750")))
                .isEqualTo(new NoFigure(Metric.DSO_COUNTBACK, NoFigureReason.BALANCE_BEYOND_SALES));
    }

    @Test
    void givesNoFigureForCreditBalanceWithoutSales() {
        assertThat(Countback.of(new BigDecimal("-1"), sales("0", "1750")))
                .isEqualTo(new NoFigure(Metric.DSO_COUNTBACK, NoFigureReason.NO_SALES));
    }

    private static BigDecimal days(String balance, List<SalesOfMonth> sales) {
        return ((MeasuredFigure) Countback.of(new BigDecimal(balance), sales)).value(FigureRounding.shown(4));
    }

    private static List<SalesOfMonth> sales(String... newestFirst) {
        var months = new ArrayList<SalesOfMonth>();
        for (var amount : newestFirst) {
            months.add(new SalesOfMonth(SEPTEMBER.minusMonths(months.size()), new BigDecimal(amount)));
        }
        return months;
    }
}
