package org.gangway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
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
                "सह्याद्रि लेजर मिलान",
                "কলকাতা হিসাব",
                "ગુજરાતી હિસાબ",
                "准确 深圳市会计",
                "日本語テスト",
                "정확 회계",
                "دقة الفواتير، \u061c98.5 %",
                "Line one\nLine two\tend"
            })
    void printsWhatVendorsWithLettersOfTheirFontsWrite(String text) {
        assertThat(PrintableText.missing(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ความ", "😀", "חשבון", "தமிழ்"})
    void refusesOthersAndNamesTheLetters(String text) {
        var page = new DocumentBody(Locale.ENGLISH, "Terms").paragraph("Accuracy " + text);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new PdfRenderer().render(page))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo("document.letters-not-printable"))
                .satisfies(refused -> assertThat((List<?>) refused.facts().get("letters"))
                        .isNotEmpty()
                        .allSatisfy(letter -> assertThat(text).contains((String) letter)));
    }

    /** The conjunct of three letters is one glyph; letters that merely stand in a row would be three. */
    @ParameterizedTest
    @ValueSource(strings = {"क्ष", "ক্ষ", "ક્ષ"})
    void joinsLettersOfIndia(String conjunct) throws IOException {
        var fonts = new ArrayList<String>();
        var reading = new PDFTextStripper() {
            @Override
            protected void showGlyph(Matrix place, PDFont font, int code, Vector width) {
                fonts.add(font.getName());
            }
        };
        try (var pdf = Loader.loadPDF(
                new PdfRenderer().render(new DocumentBody(Locale.ENGLISH, "T").paragraph(conjunct.repeat(3))))) {
            reading.getText(pdf);
        }

        assertThat(fonts)
                .filteredOn(font -> font.contains("NotoSans" + scriptOf(conjunct)))
                .hasSize(3);
    }

    private static String scriptOf(String text) {
        return UCharacter.toTitleCase(UScript.getName(UScript.getScript(text.codePointAt(0))), null);
    }

    @Test
    void looksAtWordsAndNotAtMarkup() {
        assertThatNoException()
                .isThrownBy(() ->
                        new PdfRenderer().render(new DocumentBody(Locale.ENGLISH, "Terms <b>").paragraph("a & b")));
    }
}
