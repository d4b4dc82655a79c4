package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryZoneTest {

    @ParameterizedTest
    @CsvSource({"DK, Europe/Copenhagen", "IN, Asia/Kolkata", "LT, Europe/Vilnius", "PL, Europe/Warsaw"})
    void isTheOnlyOneOfTheCountry(String country, String zone) {
        assertThat(Languages.zoneOf(country)).contains(ZoneId.of(zone));
    }

    @Test
    void isNotGuessedWhereThereAreSeveral() {
        assertThat(Languages.zoneOf("US")).isEmpty();
    }
}
