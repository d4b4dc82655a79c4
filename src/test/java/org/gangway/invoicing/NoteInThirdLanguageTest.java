package org.gangway.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.language.ThirdLanguage;
import org.gangway.testing.browser.UserData;
import org.junit.jupiter.api.Test;

/** A language that somebody added: notes are printed in it too, and files in one language are in the authoritative one. */
class NoteInThirdLanguageTest {

    private static final Locale THIRD = ThirdLanguage.LANGUAGE;

    private final NoteWriter writer =
            new NoteWriter(ThirdLanguage.texts(), ThirdLanguage.texts().languages());

    @Test
    void offersAPdfInEveryLanguage() {
        assertThat(writer.editions(NoteFixtures.creditNote(), THIRD))
                .contains(
                        new NoteEdition(NoteForm.PDF, Locale.ENGLISH),
                        new NoteEdition(NoteForm.PDF, Locale.of("da")),
                        new NoteEdition(NoteForm.PDF, THIRD),
                        new NoteEdition(NoteForm.POSTINGS, THIRD),
                        new NoteEdition(NoteForm.POSTINGS_FOR_EXCEL, THIRD));
    }

    @Test
    void printsInIt() throws IOException {
        for (var note : List.of(NoteFixtures.creditNote(), NoteFixtures.bonusInvoice(), NoteFixtures.yenNote())) {
            var file = writer.write(note, new NoteEdition(NoteForm.PDF, THIRD));
            try (var pdf = Loader.loadPDF(file.content())) {
                var text = new PDFTextStripper().getText(pdf);
                assertThat(text).contains("‹");
                UserData.typed("Close tasks on time");
                assertThat(ThirdLanguage.english(text)).isEmpty();
            }
            assertThat(file.name().value()).startsWith("‹");
        }
    }

    @Test
    void namesAccountsAndColumnsInIt() {
        var file = writer.write(NoteFixtures.creditNote(), new NoteEdition(NoteForm.POSTINGS, THIRD));
        var lines = new String(file.content(), StandardCharsets.UTF_8).lines().toList();

        assertThat(lines.getFirst().split(",")).allMatch(column -> column.contains("‹"));
        assertThat(lines).allMatch(line -> line.contains("‹"));
    }
}
