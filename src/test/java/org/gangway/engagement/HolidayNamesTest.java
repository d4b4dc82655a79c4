package org.gangway.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.PublicHoliday;
import org.gangway.calendar.PublicHolidays;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class HolidayNamesTest {

    private static final Stream<String> COUNTRIES =
            Stream.of("DK", "IN", "LT", "LV", "EE", "PL", "PH", "SE", "NO", "DE", "GB", "RO", "UA", "BG", "FI", "NL");

    @Autowired
    Texts texts;

    @Test
    void knowEveryHolidayOfTheCountriesOfOutsourcing() {
        var proposed = COUNTRIES
                .flatMap(country -> IntStream.rangeClosed(2023, 2030)
                        .boxed()
                        .flatMap(year -> PublicHolidays.of(country, year).days().stream()))
                .map(PublicHoliday::name)
                .distinct()
                .toList();

        assertThat(proposed).hasSizeGreaterThan(40).allMatch(HolidayNames::knows);
    }

    @Test
    void haveWordsInTheSource() {
        assertThat(HolidayNames.known()).allMatch(word -> texts.knows("calendar.holiday." + word));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Good Friday|en|Good Friday",
                "Good Friday|da|langfredag",
                "1st Christmas day|en|Christmas Day",
                "1st Christmas day|da|første juledag",
                "Ascension Day · Constitution Day|da|Kristi himmelfartsdag · grundlovsdag",
                "Plant outing|da|Plant outing",
                "Gandhi Jayanti|da|Gandhis fødselsdag",
            })
    void areSaidInTheReadersLanguage(String kept, String language, String expected) {
        var readerProfile = new ReaderProfile(Locale.of(language), Locale.of(language, "DK"), ZoneId.of("UTC"));
        var day = new SiteClosedDay(LocalDate.of(2026, 4, 3), kept, ClosedDayKind.PUBLIC_HOLIDAY);

        assertThat(texts.say(day.title(), readerProfile)).isEqualTo(expected);
    }
}
