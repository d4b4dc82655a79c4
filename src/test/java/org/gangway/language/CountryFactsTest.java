package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Unicode's data says of the countries that starting texts ship for. */
class CountryFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DK;MONDAY;1.234.567,89;25.3.2026;25. marts 2026",
                "IN;SUNDAY;12,34,567.89;25/3/2026;25 मार्च, 2026",
                "LT;MONDAY;1 234 567,89;2026-03-25;2026 m. kovo 25 d.",
                "PL;MONDAY;1 234 567,89;25.03.2026;25 marca 2026",
                "PH;SUNDAY;1,234,567.89;3/25/2026;Marso 25, 2026",
                "RO;MONDAY;1.234.567,89;25.03.2026;25 martie 2026"
            })
    void writesAsPeopleOfTheCountryDo(String country, DayOfWeek firstDay, String number, String figures, String words) {
        var facts = CountryFacts.of(country);

        assertThat(facts.firstDay()).isEqualTo(firstDay);
        assertThat(plain(facts.number())).isEqualTo(number);
        assertThat(plain(facts.dateInFigures())).isEqualTo(figures);
        assertThat(plain(facts.dateInWords())).isEqualTo(words);
    }

    @Test
    void ordersNamesByTheLanguageOfTheCountry() {
        assertThat(CountryFacts.of("DK").formalName("Given", "Family")).isEqualTo("Given Family");
        assertThat(CountryFacts.of("DK").sortedName("Given", "Family")).isEqualTo("Family, Given");
        assertThat(CountryFacts.of("HU").formalName("Given", "Family")).isEqualTo("Family Given");
        assertThat(CountryFacts.of("IN").language()).isEqualTo(Locale.forLanguageTag("hi-IN"));
    }

    private static String plain(String written) {
        return written.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
