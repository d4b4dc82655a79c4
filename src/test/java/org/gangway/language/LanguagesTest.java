package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = Languages.standalone();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da|da", "da-DK|da", "da-DK,en;q=0.8|da", "en-GB,da;q=0.5|en", "no|da", "nb-NO|da", "fo|da", "kl-GL|da",
                "kl-GL,en;q=0.5|da", "fr,da;q=0.1|da", "de|en", "ja|en", "*|en", "''|en", "@@;;q=|en", "en-XA|en",
            })
    void takesTheOfferedLanguageThatIsMeant(String header, String expected) {
        assertThat(languages.match(header)).isEqualTo(Locale.of(expected));
    }

    @Test
    void survivesAnEndlessHeader() {
        assertThat(languages.match("da-DK,".repeat(100_000))).isIn(Locale.of("da"), Locale.ENGLISH);
    }

    @Test
    void offersThePseudoLocaleOnlyWhenAskedTo() {
        assertThat(languages.offered()).extracting(Language::name).containsExactly("English", "Dansk");
        assertThat(TestTexts.languages().match("en-XA")).isEqualTo(PseudoLocale.TAG);
        assertThat(TestTexts.languages().match("en-GB")).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"da,DK,da-DK", "en,DK,en-DK", "en,IN,en-IN", "lt,LT,lt-LT"})
    void writesALanguageAsItsCountryDoes(String language, String country, String expected) {
        assertThat(Languages.formats(Locale.of(language), country).toLanguageTag())
                .isEqualTo(expected);
    }
}
