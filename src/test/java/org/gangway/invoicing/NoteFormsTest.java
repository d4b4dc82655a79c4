package org.gangway.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.language.TestTexts;
import org.junit.jupiter.api.Test;

class NoteFormsTest {

    private final NoteWriter writer = new NoteWriter(TestTexts.texts(), TestTexts.languages());

    @Test
    void printsACreditNoteInEnglish() throws IOException {
        assertThat(pdf(NoteFixtures.creditNote(), Locale.ENGLISH))
                .contains("Credit note CN-00000000-0001", "Nordlys Handel A/S & Søn", "Ågade <3>", "8000 Aarhus C")
                .contains("Service credit for March 2026: Close tasks on time", "31,654.33")
                .contains("Total credit", "Reverse charge", "set off against the next invoice")
                .doesNotContain("DRAFT");
    }

    @Test
    void printsABonusInvoiceInDanish() throws IOException {
        assertThat(pdf(NoteFixtures.bonusInvoice(), Locale.of("da")))
                .contains("Bonusfaktura BI-00000000-0001", "Østerågade 7, 9000 Aalborg, Danmark")
                .contains("Bonus for marts 2026: Accuracy of postings", "7.999,99 kr.", "I alt til betaling")
                .contains("Uden for momslovens område")
                .doesNotContain("Total", "invoice");
    }

    @Test
    void saysThatADraftIsADraft() throws IOException {
        assertThat(pdf(NoteFixtures.yenNote(), Locale.of("da")))
                .contains("Udkast til kreditnota for marts 2026", "UDKAST: ikke udstedt", "DRAFT-2026-03");
    }

    @Test
    void writesOnePostingPerLineWithoutFormulas() {
        var file = writer.write(NoteFixtures.creditNote(), new NoteEdition(NoteForm.POSTINGS, Locale.ENGLISH));
        var csv = new String(file.content(), StandardCharsets.UTF_8).lines().toList();

        assertThat(file.name().value()).isEqualTo("Credit note CN-00000000-0001.csv");
        assertThat(csv).hasSize(5);
        assertThat(csv.getFirst()).isEqualTo("Date,Account,Text,Amount,Currency,Document number,Cost centre");
        assertThat(csv.get(1))
                .isEqualTo("2026-04-09,Service credit,Service credit for March 2026: Close tasks on time,-28800.00,DKK,"
                        + "CN-00000000-0001,");
        assertThat(csv.get(4)).contains(",Earn-back,", ",12345.67,DKK,");
    }

    @Test
    void writesPostingsForADanishExcel() {
        var file =
                writer.write(NoteFixtures.creditNote(), new NoteEdition(NoteForm.POSTINGS_FOR_EXCEL, Locale.of("da")));
        var csv = new String(file.content(), StandardCharsets.UTF_8).lines().toList();

        assertThat(file.name().value()).isEqualTo("Kreditnota CN-00000000-0001 (Excel).csv");
        assertThat(file.mediaType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(csv).hasSize(5);
        assertThat(csv.getFirst()).startsWith("\uFEFFDato;Konto;Tekst;Beløb;Valuta;");
        assertThat(csv.get(1)).startsWith("2026-04-09;").contains(";-28800,00;DKK;CN-00000000-0001;");
        assertThat(csv.get(4)).contains(";12345,67;DKK;");
    }

    @Test
    void booksTheBonusInvoiceAsCost() {
        var file = writer.write(NoteFixtures.bonusInvoice(), new NoteEdition(NoteForm.POSTINGS, Locale.of("da")));

        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains("Dato,Konto,Tekst,Beløb", "8000.00,DKK", "-0.01,DKK");
    }

    @Test
    void namesTheProfileInTheNameOfTheFile() {
        assertThat(writer.write(NoteFixtures.creditNote(), new NoteEdition(NoteForm.OIOUBL_XML, Locale.of("da")))
                        .name()
                        .value())
                .isEqualTo("Kreditnota CN-00000000-0001 oioubl.xml");
    }

    private String pdf(Note note, Locale language) throws IOException {
        try (var pdf = Loader.loadPDF(
                writer.write(note, new NoteEdition(NoteForm.PDF, language)).content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
