package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class MetricTest {

    @Test
    void isFoundByItsCode() {
        for (var metric : Metric.values()) {
            assertThat(Metric.ofCode(metric.code())).isSameAs(metric);
        }
    }

    @Test
    void refusesUnknownCode() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Metric.ofCode("ZZ-99"));
    }

    @Test
    void measuresDaysOfSalesFromInvoicesOnly() {
        assertThat(Stream.of(Metric.values()).filter(metric -> metric.form() == FigureForm.DAYS_OF_SALES))
                .allMatch(metric -> metric.origin() == FigureOrigin.RECEIVABLES && metric.unit() == Unit.DAYS)
                .hasSize(5);
    }
}
