package org.gangway.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    @Test
    void knowsDenmarkWithoutGeneralPrayerDay() {
        var days = PublicHolidays.of("dk", 2026).days().stream()
                .filter(it -> it.kind() == ClosedDayKind.PUBLIC_HOLIDAY)
                .map(PublicHoliday::day)
                .map(LocalDate::toString);

        assertThat(days)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-02",
                        "2026-04-03",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-14",
                        "2026-05-24",
                        "2026-05-25",
                        "2026-12-25",
                        "2026-12-26");
        assertThat(PublicHolidays.of("DK", 2023).days()).anyMatch(it -> it.day().equals(LocalDate.of(2023, 5, 5)));
    }

    @Test
    void addsTheDaysOnWhichDanishBanksAreClosed() {
        var days = PublicHolidays.of("DK", 2026).days().stream()
                .filter(it -> it.kind() == ClosedDayKind.BANK_CLOSED)
                .map(PublicHoliday::day)
                .map(LocalDate::toString);

        assertThat(days).containsExactly("2026-05-15", "2026-06-05", "2026-12-24", "2026-12-31");
    }

    @Test
    void knowsThatChristmasEveIsAPolishHolidayFrom2025() {
        assertThat(PublicHolidays.of("PL", 2024).days()).noneMatch(it -> isChristmasEve(it.day()));
        assertThat(PublicHolidays.of("PL", 2025).days()).anyMatch(it -> isChristmasEve(it.day()));
        assertThat(PublicHolidays.of("PL", 2026).days()).anyMatch(it -> isChristmasEve(it.day()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2026, 2029, 2033})
    void closesLithuaniaFromChristmasEveToTheSecondDayOfChristmas(int year) {
        assertThat(PublicHolidays.of("LT", year).days())
                .filteredOn(it -> it.day().getMonthValue() == 12)
                .extracting(it -> it.day().getDayOfMonth(), PublicHoliday::name, PublicHoliday::doubt)
                .containsExactly(
                        tuple(24, "Christmas Eve", null),
                        tuple(25, "1st Christmas day", null),
                        tuple(26, "2nd Christmas day", null));
    }

    @Test
    void knowsTheHolidaysOfUkraineAndThatMartialLawSuspendsThem() {
        var days = PublicHolidays.of("UA", 2026).days();

        assertThat(days)
                .extracting(it -> it.day().toString())
                .containsExactly(
                        "2026-01-01",
                        "2026-03-08",
                        "2026-03-09",
                        "2026-04-12",
                        "2026-04-13",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-31",
                        "2026-06-01",
                        "2026-06-28",
                        "2026-06-29",
                        "2026-07-15",
                        "2026-08-24",
                        "2026-10-01",
                        "2026-12-25");
        assertThat(days).allMatch(it -> it.doubt() == HolidayDoubt.WAR && it.authority() != null);
    }

    @Test
    void saysWhichHolidaysFollowTheMoonOrCannotBeComputed() {
        assertThat(PublicHolidays.of("EG", 2026).days())
                .filteredOn(it -> it.name().startsWith("Eid"))
                .hasSizeGreaterThan(3)
                .allMatch(it -> it.doubt() == HolidayDoubt.MOON);
        assertThat(PublicHolidays.of("VN", 2026).gaps())
                .extracting(HolidayGap::name)
                .contains("Tết");
    }

    @Test
    void givesEveryCorrectionAnAuthority() {
        for (var country : COUNTRIES) {
            for (var year = 2024; year <= 2035; year++) {
                var before = PublicHolidays.asOf(0, country, year).days();
                assertThat(PublicHolidays.of(country, year).days())
                        .filteredOn(it -> !before.contains(it))
                        .allMatch(
                                it -> it.authority() != null && !it.authority().isBlank());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2016,2016-05-01", "2024,2024-05-05", "2026,2026-04-12", "2027,2027-05-02", "2100,2100-05-02"})
    void findsTheEasterOfTheEasternChurches(int year, LocalDate easter) {
        assertThat(EasterDates.orthodox(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "12-24,2026-12-24",
        "easter+1,2026-04-06",
        "2mon10,2026-10-12",
        "-1mon8,2026-08-31",
        "1fri6>18,2026-06-19",
        "1thu4>18,2026-04-23"
    })
    void readsADayThatComesBackEveryYear(String rule, LocalDate expected) {
        assertThat(HolidayDayRule.read(rule).in(2026)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IL", "CN", "LK", "MY", "ID", "TH", "XX", ""})
    void saysThatItKnowsNothingOfACountry(String country) {
        var holidays = PublicHolidays.of(country, 2026);

        assertThat(holidays.known()).isFalse();
        assertThat(holidays.days()).isEmpty();
    }

    @Test
    void namesDaysInEnglishOnAGermanMachine() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(PublicHolidays.of("LT", 2026).days())
                    .extracting(PublicHoliday::name)
                    .contains("New Year's Day");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsEasterAsTheLibraryDoes() {
        assertThat(IntStream.rangeClosed(1990, 2100))
                .allSatisfy(year -> assertThat(PublicHolidays.of("DK", year).days())
                        .anyMatch(it -> it.day().equals(EasterDates.western(year))
                                && it.day().getDayOfWeek() == DayOfWeek.SUNDAY));
    }

    @Test
    void startsAnIndianOfficeWithATwoDayWeekend() {
        assertThat(WeekendDefaults.of("in")).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(WeekendDefaults.of("AE")).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(WeekendDefaults.of("EG")).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(WeekendDefaults.of("NP")).containsExactly(DayOfWeek.SATURDAY);
    }

    private static boolean isChristmasEve(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() == 24;
    }
}
