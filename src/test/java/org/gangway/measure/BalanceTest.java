package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void dividesBalanceBySales() { // WE-28: 10,869 x 90 / 17,674 is printed as 55.35
        var balance = balance("0", "17674", "6805", "0");

        assertThat(value(balance.dso(90))).isEqualByComparingTo("55.35");
    }

    @Test
    void sharesCollectedByCollectable() { // WE-27
        var balance = balance("100000", "1000000", "980000", "100000");

        assertThat(balance.closing()).isEqualByComparingTo("120000");
        assertThat(value(balance.collectionEffectiveness())).isEqualByComparingTo("98");
    }

    @Test
    void splitsDaysIntoBestPossibleAndDelinquent() {
        var balance = balance("0", "300", "100", "150");

        assertThat(value(balance.dso(30))).isEqualByComparingTo("20");
        assertThat(value(balance.bestPossibleDso(30))).isEqualByComparingTo("15");
        assertThat(value(balance.averageDaysDelinquent(30))).isEqualByComparingTo("5");
    }

    private static BigDecimal value(Figure figure) {
        return ((Measured) figure).value(FigureRounding.shown(2));
    }

    private static Balance balance(String opening, String sales, String cash, String current) {
        return new Balance(
                new BigDecimal(opening), new BigDecimal(sales), new BigDecimal(cash), new BigDecimal(current));
    }
}
