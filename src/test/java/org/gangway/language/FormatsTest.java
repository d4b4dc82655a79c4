package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Formats DANISH = of("da-DK", "Europe/Copenhagen");
    private static final Formats INDIAN = of("en-IN", "Asia/Kolkata");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Instant MOMENT = Instant.parse("2026-03-05T13:05:00Z");

    private static Formats of(String locale, String zone) {
        return new Formats(Locale.forLanguageTag(locale), ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da-DK|1234.5|1.234,5",
                "da-DK|-1234.5|-1.234,5",
                "en-IN|123456789.25|12,34,56,789.25",
                "en-DK|1234.5|1.234,5",
                "sv|-1234.5|−1\u00a0234,5",
                "es|1234.5|1234,5",
                "lt-LT|1234.5|1\u00a0234,5",
                "da-DK|1.00|1",
                "da-DK|0.12345678905|0,1234567891",
            })
    void writesNumbersAsTheReaderDoes(String locale, BigDecimal number, String expected) {
        assertThat(of(locale, "UTC").number(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.125,'0,13'", "0.135,'0,14'", "-0.125,'-0,13'", "2.5,'2,50'", "-0.004,'0,00'"})
    void roundsHalvesAwayFromZero(BigDecimal number, String expected) {
        assertThat(DANISH.number(number, 2, 2)).isEqualTo(expected);
    }

    @Test
    void writesPercentagesWithTheDecimalsTheyNeedOrAreGiven() {
        var target = Percentage.of("98.45");

        assertThat(DANISH.percent(target)).isEqualTo("98,45\u00a0%");
        assertThat(DANISH.percent(target, 1)).isEqualTo("98,5\u00a0%");
        assertThat(DANISH.percent(target, 4)).isEqualTo("98,4500\u00a0%");
        assertThat(INDIAN.percent(Percentage.of("99.1234565"))).isEqualTo("99.1234565%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da-DK|1234.5|DKK|1.234,50\u00a0kr.",
                "da-DK|-1234.5|EUR|-1.234,50\u00a0€",
                "en-IN|1234567|INR|₹12,34,567.00",
                "en-IN|1234.5|DKK|DKK\u00a01,234.50",
                "da-DK|1500|JPY|1.500\u00a0JP¥",
                "da-DK|1.234|KWD|1,234\u00a0KWD",
                "en-DK|180000.50|EUR|€180.000,50",
                "en-LT|180000.50|EUR|€180\u00a0000,50",
            })
    void writesMoneyWithItsCurrencyAndAllItsDigits(String locale, String amount, String currency, String expected) {
        assertThat(of(locale, "UTC").money(Money.of(amount, currency))).isEqualTo(expected);
    }

    @Test
    void writesDaysInTheReadersLanguage() {
        assertThat(DANISH.date(DAY)).isEqualTo("5. mar. 2026");
        assertThat(DANISH.dateLong(DAY)).isEqualTo("5. marts 2026");
        assertThat(DANISH.month(YearMonth.of(2026, 3))).isEqualTo("marts 2026");
        assertThat(INDIAN.date(DAY)).isEqualTo("5 Mar 2026");
        assertThat(INDIAN.dateLong(DAY)).isEqualTo("5 March 2026");
        assertThat(DANISH.dayOfWeek(DayOfWeek.SUNDAY)).isEqualTo("søndag");
        assertThat(DANISH.monthName(Month.MAY)).isEqualTo("maj");
    }

    @Test
    void keepsTheYearOfTheCalendarOnNewYearsDay() {
        assertThat(DANISH.date(LocalDate.of(2027, 1, 1))).isEqualTo("1. jan. 2027");
    }

    @Test
    void writesPeriodsWithoutRepetition() {
        assertThat(DANISH.period(new Period(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3))))
                .isEqualTo("28. december 2026–3. januar 2027");
        assertThat(DANISH.period(Period.of(YearMonth.of(2026, 3)))).isEqualTo("1.–31. marts 2026");
    }

    @Test
    void tellsMomentsInTheReadersZoneAndNamesIt() {
        assertThat(DANISH.dateTime(MOMENT)).isEqualTo("5. mar. 2026, 14.05 CET");
        assertThat(INDIAN.dateTime(MOMENT)).isEqualTo("5 Mar 2026, 6:35\u202fPM IST");
        assertThat(DANISH.time(MOMENT)).isEqualTo("14.05");
        assertThat(DANISH.time(LocalTime.of(14, 5))).isEqualTo("14.05");
        assertThat(of("da-DK", "+05:30").time(MOMENT)).isEqualTo("18.35");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da|en-IN|19.21",
                "da|en-US|19.21",
                "da|da-DK|19.21",
                "en|en-IN|7:21 PM",
                "en|lt-LT|19:21",
                "en|da-DK|19.21",
            })
    void tellsTheTimeAsTheLanguageDoes(String language, String formats, String expected) {
        var readerProfile = new ReaderProfile(
                Locale.forLanguageTag(language), Locale.forLanguageTag(formats), ZoneId.of("Asia/Kolkata"));
        var evening = Instant.parse("2026-03-05T13:51:00Z");

        var written = new Formats(readerProfile.locale(), readerProfile.zone());

        assertThat(written.time(evening).replace('\u202f', ' ')).isEqualTo(expected);
        assertThat(written.dateTime(evening).replace('\u202f', ' ')).contains(", " + expected + " ");
        assertThat(written.parseTime(expected)).isEqualTo(LocalTime.of(19, 21));
    }

    @Test
    void writesListsBytesAndLanguages() {
        assertThat(DANISH.list(List.of("Pune", "Vilnius", "Aarhus"))).isEqualTo("Pune, Vilnius og Aarhus");
        assertThat(of("es", "UTC").list(List.of("Ana", "Isabel"))).isEqualTo("Ana e Isabel");
        assertThat(DANISH.bytes(12_345_678)).isEqualTo("12,3 MB");
        assertThat(DANISH.bytes(999)).isEqualTo("999 B");
        assertThat(DANISH.languageName(Locale.ENGLISH)).isEqualTo("engelsk");
    }

    @Test
    void sortsAsDanesDo() {
        var names = Stream.of("Åberg", "Aarhus", "Østergård", "Ærø", "Zander", "Andersen", "Müller", "Mygind")
                .sorted(DANISH.alphabetical());

        assertThat(names)
                .containsExactly("Andersen", "Mygind", "Müller", "Zander", "Ærø", "Østergård", "Åberg", "Aarhus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da-DK|1,5|1.5",
                "da-DK|1.234,5|1234.5",
                "da-DK|1234,50|1234.5",
                "da-DK|1 234,5|1234.5",
                "da-DK|1\u00a0234|1234",
                "da-DK|' -5 '|-5",
                "da-DK|−5|-5",
                "da-DK|98,5 %|98.5",
                "da-DK|0|0",
                "en-IN|1.5|1.5",
                "en-IN|12,34,567.5|1234567.5",
                "lt-LT|1 234,5|1234.5",
            })
    void readsWhatTheReaderTyped(String locale, String typed, BigDecimal expected) {
        assertThat(of(locale, "UTC").parseNumber(typed)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "da-DK|1.5",
                "da-DK|1,234.5",
                "da-DK|12.34",
                "da-DK|1 5",
                "da-DK|1e5",
                "da-DK|1-",
                "da-DK|fem",
                "da-DK|''",
                "da-DK|' '",
                "da-DK|%",
                "da-DK|∞",
                "da-DK|NaN",
                "da-DK|1,5x",
                "de|1.234.56",
                "en-IN|1,5",
                "da-DK|11111111111111111111111111111111111111111",
            })
    void refusesWhatCouldMeanSomethingElse(String locale, String typed) {
        assertThatThrownBy(() -> of(locale, "UTC").parseNumber(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.rule()).isEqualTo("language.not-a-number"));
    }
}
