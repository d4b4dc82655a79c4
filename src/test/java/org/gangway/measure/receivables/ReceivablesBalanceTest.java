package org.gangway.measure.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gangway.measure.Figure;
import org.gangway.measure.FigureRounding;
import org.gangway.measure.MeasuredFigure;
import org.junit.jupiter.api.Test;

class ReceivablesBalanceTest {

    @Test
    void dividesBalanceBySales() { // WE-28: 10,869 x 90 / 17,674 is printed as 55.35
        var receivablesBalance = balance("0", "17674", "6805", "0");

        assertThat(value(receivablesBalance.dso(90))).isEqualByComparingTo("55.35");
    }

    @Test
    void sharesCollectedByCollectable() { // WE-27
        var receivablesBalance = balance("100000", "1000000", "980000", "100000");

        assertThat(receivablesBalance.closing()).isEqualByComparingTo("120000");
        assertThat(value(receivablesBalance.collectionEffectiveness())).isEqualByComparingTo("98");
    }

    @Test
    void splitsDaysIntoBestPossibleAndDelinquent() {
        var receivablesBalance = balance("0", "300", "100", "150");

        assertThat(value(receivablesBalance.dso(30))).isEqualByComparingTo("20");
        assertThat(value(receivablesBalance.bestPossibleDso(30))).isEqualByComparingTo("15");
        assertThat(value(receivablesBalance.averageDaysDelinquent(30))).isEqualByComparingTo("5");
    }

    private static BigDecimal value(Figure figure) {
        return ((MeasuredFigure) figure).value(FigureRounding.shown(2));
    }

    private static ReceivablesBalance balance(String opening, String sales, String cash, String current) {
        return new ReceivablesBalance(
                new BigDecimal(opening), new BigDecimal(sales), new BigDecimal(cash), new BigDecimal(current));
    }
}
