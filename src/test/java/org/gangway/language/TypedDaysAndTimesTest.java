package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDaysAndTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da-DK|25-03-2026",
                "da-DK|25.3.2026",
                "da-DK|25/3 2026",
                "da-DK|25. marts 2026",
                "da-DK|25. mar. 2026",
                "da-DK|onsdag den 25. marts 2026",
                "da-DK|2026-03-25",
                "da-DK|25 March 2026",
                "en-GB|25/03/2026",
                "en-GB|25 Mar 2026",
                "en-GB|25th of March 2026",
                "en-GB|Wed 25 Mar 2026",
                "en-GB|25-Mar-2026",
                "en-US|3/25/2026",
                "en-US|March 25, 2026",
                "lt-LT|2026-03-25",
                "en-IN|25/03/26",
            })
    void readADayInEveryWayInWhichThePortalWritesIt(String reader, String typed) {
        assertThat(formats(reader).parseDate(typed)).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da-DK|3/25/2026",
                "en-US|25/3/2026",
                "da-DK|31-02-2026",
                "da-DK|25-03",
                "en-GB|25 Ma 2026",
                "en-GB|Mar 2026",
                "en-GB|tomorrow",
                "en-GB|25 Mar 26 2026",
                "en-GB|2026",
            })
    void refuseADayThatIsNoneOrThatNeedsAGuess(String reader, String typed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> formats(reader).parseDate(typed))
                .satisfies(no -> assertThat(no.rule()).isEqualTo("language.not-a-date"))
                .satisfies(no -> assertThat(no.facts().get("typed")).isEqualTo(typed));
    }

    @Test
    void readWhatThePortalWroteInEveryFormat() {
        for (var tag : new String[] {"da-DK", "en-GB", "en-US", "en-IN", "lt-LT", "pl-PL", "de-DE", "sv-SE", "nl-NL"}) {
            for (var month = 1; month <= 12; month++) {
                var day = LocalDate.of(2026, month, 9);
                var formats = formats(tag);
                assertThat(formats.parseDate(formats.date(day))).as(tag).isEqualTo(day);
                if (formats.dateLong(day).matches(".*\\p{L}{3}.*") && !tag.startsWith("lt")) {
                    assertThat(formats.parseDate(formats.dateLong(day))).as(tag).isEqualTo(day);
                }
            }
            for (var minute = 0; minute < 24 * 60; minute += 7) {
                var time = LocalTime.ofSecondOfDay(minute * 60L);
                assertThat(formats(tag).parseTime(formats(tag).time(time)))
                        .as(tag)
                        .isEqualTo(time);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da-DK|2 pm|14:00",
                "da-DK|930|09:30",
                "da-DK|9|09:00",
                "da-DK|0930|09:30",
                "da-DK|14.30|14:30",
                "da-DK|14:30|14:30",
                "da-DK|kl. 14.30|14:30",
                "da-DK|12 am|00:00",
                "da-DK|12.15 pm|12:15",
                "da-DK|00:00|00:00",
                "en-IN|2 pm|14:00",
                "en-IN|2:05 P.M.|14:05",
                "en-IN|14:30|14:30",
                "en-IN|09:30|09:30",
            })
    void readATimeOfDay(String reader, String typed, LocalTime expected) {
        assertThat(formats(reader).parseTime(typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da-DK|25.61|language.not-a-time",
                "da-DK|24:00|language.not-a-time",
                "da-DK|14 pm|language.not-a-time",
                "da-DK|0 am|language.not-a-time",
                "da-DK|noon|language.not-a-time",
                "da-DK|9.5|language.not-a-time",
                "da-DK|93|language.not-a-time",
                "da-DK|12345|language.not-a-time",
                "da-DK|m|language.not-a-time",
                "en-IN|2|language.time-without-half",
                "en-IN|9:30|language.time-without-half",
            })
    void refuseATimeThatIsNoneOrThatNeedsAGuess(String reader, String typed, String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> formats(reader).parseTime(typed))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }

    @Test
    void nameTheZonesOfACountryByTheirCities() {
        assertThat(CountryZones.of("IN")).containsExactly(ZoneId.of("Asia/Kolkata"));
        assertThat(CountryZones.of("DK")).containsExactly(ZoneId.of("Europe/Copenhagen"));
        assertThat(CountryZones.of("US")).hasSizeGreaterThan(4).contains(ZoneId.of("America/New_York"));
        assertThat(formats("da-DK").city(ZoneId.of("Europe/Copenhagen"))).isEqualTo("København");
        assertThat(CountryZones.isIn(ZoneId.of("Asia/Calcutta"), "IN")).isTrue();
        assertThat(CountryZones.isIn(ZoneId.of("Asia/Kolkata"), "PL")).isFalse();
    }

    private static Formats formats(String tag) {
        return new Formats(Locale.forLanguageTag(tag), ZoneId.of("UTC"));
    }
}
