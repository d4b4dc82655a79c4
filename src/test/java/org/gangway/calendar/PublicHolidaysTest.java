package org.gangway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    @Test
    void knowsDenmarkWithoutGeneralPrayerDay() {
        var days = PublicHolidays.of("dk", 2026).days().stream()
                .filter(it -> it.kind() == ClosedDayKind.PUBLIC_HOLIDAY)
                .map(ClosedDay::day)
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
                .map(ClosedDay::day)
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
                    .extracting(ClosedDay::name)
                    .contains("New Year's Day");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsEasterAsTheLibraryDoes() {
        assertThat(IntStream.rangeClosed(1990, 2100))
                .allSatisfy(year -> assertThat(PublicHolidays.of("DK", year).days())
                        .anyMatch(it -> it.day().equals(BankClosedDays.easterSunday(year))
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
