package org.gangway.performance.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentsTest {

    @Test
    void countsOneWhereNobodyToldANumber() {
        assertThat(new Incidents(null, true).number()).isEqualTo(1);
        assertThat(new Incidents(0, true).number()).isZero();
        assertThat(new Incidents(12, false).number()).isEqualTo(12);
    }

    @Test
    void readsWholeNumbersHoweverTheyAreWritten() {
        assertThat(Incidents.read(null)).isNull();
        assertThat(Incidents.read(new BigDecimal("0"))).isZero();
        assertThat(Incidents.read(new BigDecimal("7.00"))).isEqualTo(7);
        assertThat(Incidents.read(new BigDecimal("1e6"))).isEqualTo(Incidents.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.5", "1000001", "1e12"})
    void refusesWhatIsNoNumberOfFailures(String number) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Incidents.read(new BigDecimal(number)))
                .satisfies(
                        violation -> assertThat(violation.rule()).isEqualTo("performance.not-a-number-of-incidents"));
    }

    @Test
    void refusesAFigureWithAnImpossibleNumber() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        new NewFigure("close", YearMonth.of(2025, 1), BigDecimal.ONE, BigDecimal.TEN, 1_000_001, 0));
    }
}
