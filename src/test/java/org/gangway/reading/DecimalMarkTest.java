package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalMarkTest {

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "55.94|POINT|55.94",
                "1,234.50|POINT|1234.50",
                "1.234,50|COMMA|1234.50",
                "1,234|POINT|1234",
                "1,234|COMMA|1.234",
                "1 234 567,5|COMMA|1234567.5",
                "1'234'567.5|POINT|1234567.5",
                "-7,00|COMMA|-7.00",
                "−7.5|POINT|-7.5",
                "+3|POINT|3",
                ".5|POINT|0.5",
                "0.123|POINT|0.123",
                "1234.567|POINT|1234.567",
                "12,34,567.50|POINT|1234567.50",
                "1,00,000|POINT|100000",
                "-1,00,00,000.00|POINT|-10000000.00",
                "45,000.00|POINT|45000.00",
                "2.500,00-|COMMA|-2500.00",
                "2,500.00−|POINT|-2500.00",
                "7-|POINT|-7"
            })
    void readsNumberExactly(String raw, DecimalMark mark, BigDecimal number) {
        assertThat(mark.read(raw)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,50",
                "1.234,56",
                "1,23,45",
                "123,45,678",
                "0,12,345",
                "1,2,345",
                "-5-",
                "+5-",
                "1,2345",
                "0,123",
                "1,234 567",
                "1234,567",
                "12.",
                "1.2.3",
                "1e5",
                "5 kr",
                "",
                "-",
                ".",
                "--1",
                "(5.00)",
                "٣"
            })
    void readsNothingElseWithPoint(String raw) {
        assertThat(DecimalMark.POINT.read(raw)).isNull();
    }

    @Test
    void refusesNumberOfAbsurdLength() {
        assertThat(DecimalMark.POINT.read("1".repeat(41))).isNull();
        assertThat(DecimalMark.POINT.read("1".repeat(40))).isNotNull();
    }
}
