package org.gangway.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.util.Set;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewSiteTest {

    @ParameterizedTest
    @CsvSource({"DK,Europe/Copenhagen", "IN,Asia/Kolkata", "IN,Asia/Calcutta", "PL,Europe/Warsaw", "US,America/Chicago"
    })
    void takesAZoneOfItsCountry(String country, String zone) {
        assertThat(site(country, zone).zone()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({"PL,Asia/Kolkata", "DK,Europe/Berlin", "IN,UTC"})
    void refusesAZoneOfAnotherCountry(String country, String zone) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> site(country, zone))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("engagement.zone-not-in-country"));
    }

    private static NewSite site(String country, String zone) {
        return new NewSite(Side.VENDOR, "Site", country, zone, Set.of(DayOfWeek.SUNDAY));
    }
}
