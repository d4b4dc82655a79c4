package org.gangway.measure.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.gangway.shared.Explanation;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

class LowSalesMonthTest {

    private static final YearMonth MONTH = YearMonth.of(2027, 4);
    private static final List<BigDecimal> BEFORE = amounts("9999", "100", "200", "300");

    @Test
    void flagsSalesBelowTheShareOfTheMonthsBefore() {
        assertThat(LowSalesMonth.DEFAULT.check(MONTH, 5, new BigDecimal("49.99"), BEFORE))
                .hasValueSatisfying(why -> {
                    assertThat(why.rule()).isEqualTo("measure-too-little-sales");
                    assertThat(why.facts()).containsEntry("average", new BigDecimal("200.00"));
                });
    }

    @Test
    void acceptsSalesExactlyAtTheShare() {
        assertThat(LowSalesMonth.DEFAULT.check(MONTH, 5, new BigDecimal("50.00"), BEFORE))
                .isEmpty();
    }

    @Test
    void doesNotEvaluateSalesBeforeThereAreMonthsToCompareWith() {
        assertThat(LowSalesMonth.DEFAULT.check(MONTH, 5, BigDecimal.ONE, amounts("900", "900")))
                .isEmpty();
    }

    @Test
    void evaluatesSalesAsSoonAsThereAreEnoughMonthsToCompareWith() {
        assertThat(LowSalesMonth.DEFAULT.check(MONTH, 5, new BigDecimal("49.99"), amounts("100", "200", "300")))
                .map(Explanation::rule)
                .contains("measure-too-little-sales");
    }

    @Test
    void flagsTooFewInvoicesWhateverTheirAmount() {
        var rule = new LowSalesMonth(Percentage.of("25"), 3, 5);

        assertThat(rule.check(MONTH, 4, new BigDecimal("100000"), BEFORE))
                .map(Explanation::rule)
                .contains("measure-too-few-invoices");
    }

    private static List<BigDecimal> amounts(String... amounts) {
        return List.of(amounts).stream().map(BigDecimal::new).toList();
    }
}
