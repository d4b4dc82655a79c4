package org.gangway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Locale;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document says all that it was given, or is refused; it never prints another sign instead. */
class PrintableTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bogføring til tiden – åben, »rigtig«",
                "Sąskaitų faktūrų apdorojimas, žyma",
                "Zażółć gęślą jaźń, čeština, magyar őű, română șț",
                "Обробка рахунків, ґ є ї",
                "Ακρίβεια",
                "Đồng bộ hóa đơn",
                "−1.250,00 kr. · 80 % → 75 %, “yes”, … ✓\u00a0\u202f",
                "सह्याद्रि",
                "Line one\nLine two\tend"
            })
    void printsWhatVendorsWithLettersOfTheirFontsWrite(String text) {
        assertThat(PrintableText.missing(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"دقة", "准确", "정확", "ความ", "😀", "חשבון", "தமிழ்"})
    void refusesOthersAndNamesTheLetters(String text) {
        var page = new DocumentBody(Locale.ENGLISH, "Terms").paragraph("Accuracy " + text);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new PdfRenderer().render(page))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo("document.letters-not-printable"))
                .satisfies(refused -> assertThat((List<?>) refused.facts().get("letters"))
                        .isNotEmpty()
                        .allSatisfy(letter -> assertThat(text).contains((String) letter)));
    }

    @Test
    void looksAtWordsAndNotAtMarkup() {
        assertThatNoException()
                .isThrownBy(() -> new PdfRenderer()
                        .render(new DocumentBody(Locale.ENGLISH, "Terms <b>").paragraph("a & b")));
    }
}
