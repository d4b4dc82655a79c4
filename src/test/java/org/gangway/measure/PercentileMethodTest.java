package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileMethodTest {

    private static final List<BigDecimal> FIVE = values("50", "15", "35", "20", "40");

    @ParameterizedTest(name = "{0} at {1} % is {2}")
    @CsvSource({
        "NEAREST_RANK, 40, 20", // WE-39
        "INTERPOLATED, 40, 29", // WE-38
        "NEAREST_RANK, 0, 15",
        "INTERPOLATED, 0, 15",
        "NEAREST_RANK, 100, 50",
        "INTERPOLATED, 100, 50",
        "NEAREST_RANK, 40.01, 35",
        "INTERPOLATED, 12.5, 17.5",
        "NIST, 40, 26", // WE-38
        "NIST, 0, 15",
        "NIST, 16, 15",
        "NIST, 25, 17.5",
        "NIST, 84, 50",
        "NIST, 100, 50"
    })
    void liesWhereTheMethodSays(PercentileMethod method, String share, String expected) {
        assertThat(method.of(FIVE, Percentage.of(share))).isEqualByComparingTo(expected);
    }

    @Test
    void interpolatesBetweenTwoNeighbours() { // WE-38
        assertThat(PercentileMethod.INTERPOLATED.of(values("1", "2", "3", "4"), Percentage.of("75")))
                .isEqualByComparingTo("3.25");
    }

    @Test
    void refusesShareBeyondHundred() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PercentileMethod.NEAREST_RANK.of(FIVE, Percentage.of("100.1")));
    }

    @Test
    void refusesNothing() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PercentileMethod.NEAREST_RANK.of(List.of(), Percentage.HUNDRED));
    }

    @Test
    void averagesExactly() {
        assertThat(MeanValue.of(values("1", "1", "2"))).isEqualTo(ExactFraction.of(4, 3));
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
