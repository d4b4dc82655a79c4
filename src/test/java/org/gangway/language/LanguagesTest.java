package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = Languages.standalone();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da|da",
                "da-DK|da",
                "da-DK,en;q=0.8|da",
                "en-GB,da;q=0.5|en",
                "no|nb",
                "nb-NO|nb",
                "nn|nb",
                "sv-FI|sv",
                "ar-EG|ar",
                "de-AT,en;q=0.5|de",
                "fo|da",
                "kl-GL|da",
                "kl-GL,en;q=0.5|da",
                "fr,da;q=0.1|da",
                "ja|en",
                "zh|en",
                "tl|en",
                "zh-Hant-TW,da;q=0.3|da",
                "*|en",
                "''|en",
                "@@;;q=|en",
                "en-XA|en",
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
        assertThat(languages.offered()).extracting(Language::name).startsWith("English", "Dansk");
        assertThat(languages.offers(PseudoLocale.TAG)).isFalse();
        assertThat(TestTexts.languages().match("en-XA")).isEqualTo(PseudoLocale.TAG);
        assertThat(TestTexts.languages().match("ar-XB")).isEqualTo(MirroredLocale.TAG);
        assertThat(TestTexts.languages().match("en-GB")).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"da,DK,da-DK", "en,DK,en-DK", "en,IN,en-IN", "lt,LT,lt-LT"})
    void writesALanguageAsItsCountryDoes(String language, String country, String expected) {
        assertThat(Languages.formats(Locale.of(language), country).toLanguageTag())
                .isEqualTo(expected);
    }

    @Test
    void saysOfEachWhoHasReadIt() {
        assertThat(languages.find(Languages.SOURCE))
                .hasValueSatisfying(english -> assertThat(english.isUnread()).isFalse());
        assertThat(languages.find(Locale.of("da"))).hasValueSatisfying(danish -> {
            assertThat(danish.isPreview()).isFalse();
            assertThat(danish.isUnread()).isTrue();
        });
    }

    @Test
    void writesWhatIsForSeveralInLanguagesThatAreMoreThanAPreviewAndThoseInUse() {
        assertThat(languages.ofDocuments()).containsExactly(Languages.SOURCE, Locale.of("da"));
        assertThat(languages.ofDocuments(Locale.of("da"), Locale.of("et")))
                .containsExactly(Languages.SOURCE, Locale.of("da"));
    }

    @ParameterizedTest
    @CsvSource({"xx,complete,xx is not the tag of a language", "da,finished,no status is called finished"})
    void refusesALineThatCannotBeMeant(String tag, String status, String expected, @TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("languages.yaml"),
                "languages:\n  - tag: %s\n    name: X\n    status: %s\n".formatted(tag, status));
        var files = new TranslationFiles(folder.toUri().toString().replaceAll("/$", ""));

        assertThatThrownBy(() -> new Languages(files, false)).hasMessageContaining(expected);
    }
}
