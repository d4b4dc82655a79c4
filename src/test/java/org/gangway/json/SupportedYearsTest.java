package org.gangway.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportedYearsTest {

    @Test
    void containThreeCenturies() {
        assertThat(SupportedYears.contain(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(SupportedYears.contain(LocalDate.of(2200, 12, 31))).isTrue();
        assertThat(SupportedYears.contain(LocalDate.of(1899, 12, 31))).isFalse();
        assertThat(SupportedYears.contain(LocalDate.of(2201, 1, 1))).isFalse();
    }

    @Test
    void containTheMonthsOfThem() {
        assertThat(SupportedYears.contain(YearMonth.of(1900, 1))).isTrue();
        assertThat(SupportedYears.contain(YearMonth.of(2200, 12))).isTrue();
        assertThat(SupportedYears.contain(YearMonth.of(1899, 12))).isFalse();
        assertThat(SupportedYears.contain(YearMonth.of(2201, 1))).isFalse();
    }

    @Test
    void containTheInstantsOfThem() {
        assertThat(SupportedYears.contain(Instant.parse("1900-01-01T00:00:00Z")))
                .isTrue();
        assertThat(SupportedYears.contain(Instant.parse("2200-12-31T23:59:59Z")))
                .isTrue();
        assertThat(SupportedYears.contain(Instant.parse("1899-12-31T23:59:59Z")))
                .isFalse();
        assertThat(SupportedYears.contain(Instant.parse("2201-01-01T00:00:00Z")))
                .isFalse();
        assertThat(SupportedYears.contain(Instant.MAX)).isFalse();
    }

    @Test
    void areFaultsOfTheFieldsBeyondThem() {
        var dates = Codec.ofDocuments(Dates.class)
                .read(Map.of(
                        "day", "1899-12-31",
                        "month", "2201-01",
                        "instant", "+20000-01-01T00:00:00Z",
                        "usual", "2025-01-01"));

        assertThat(dates.faults()).extracting(FieldFault::path).containsExactly("day", "month", "instant");
        assertThat(dates.faults())
                .first()
                .isEqualTo(new FieldFault(
                        "day",
                        "json.year-out-of-range",
                        Map.of("value", "1899-12-31", "first", "1900", "last", "2200")));
    }

    record Dates(LocalDate day, YearMonth month, Instant instant, LocalDate usual) {}
}
