package org.gangway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");
    private static final String NAMES = "æøå ÆØÅ Žalgiris Łódź Київ Nguyễn Thị Đức ąčęėįšųūž";

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void printsTheLettersOfOurLanguages() throws IOException {
        assertThat(text(render(new DocumentBody(DANISH, "Opgørelse").paragraph(NAMES))))
                .contains(NAMES);
    }

    @Test
    void printsTheSignsThatNumbersAndTextsContain() throws IOException {
        var signs = "1\u202f234\u00a0kr. \u22125 ≤ ≥ ± × → ✓ ☐ – — … · • “a” „b‚ ’ »c« € £ ₹ ₴";

        var document = new DocumentBody(DANISH, "Titel").paragraph(signs).heading(signs);

        assertThat(text(render(document)).replace('\u202f', ' '))
                .contains(signs.replace('\u00a0', ' ').replace('\u202f', ' '))
                .doesNotContain("#");
    }

    @Test
    void saysItsLanguageAndTitle() throws IOException {
        try (var pdf = Loader.loadPDF(render(new DocumentBody(DANISH, "Månedsopgørelse")))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Månedsopgørelse");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void embedsAllItsFonts() throws IOException {
        try (var pdf = Loader.loadPDF(
                render(new DocumentBody(DANISH, "Titel").heading("a").paragraph("b")))) {
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches(".*Noto-?Sans.*");
            }
        }
    }

    @Test
    void givesTheSameBytesAtAnyTime() throws InterruptedException {
        var document = new DocumentBody(DANISH, "Opgørelse").heading("Linjer").paragraph(NAMES);
        var first = render(document);
        Thread.sleep(1100);

        assertThat(render(document)).isEqualTo(first);
        assertThat(render(document.paragraph("mere"))).isNotEqualTo(first);
    }

    @Test
    void carriesTheDateItIsGivenAndNoOther() throws IOException {
        var signed = Instant.parse("2026-05-03T12:05:00Z");
        var xhtml = new DocumentBody(DANISH, "Aftale").toXhtml();

        try (var dated = Loader.loadPDF(renderer.render(xhtml, DANISH, "Aftale", signed));
                var undated = Loader.loadPDF(renderer.render(xhtml, DANISH, "Aftale"))) {
            assertThat(dated.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(signed);
            assertThat(undated.getDocumentInformation().getCreationDate()).isNull();
            assertThat(undated.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void numbersPagesAndRepeatsTableHeadings() throws IOException {
        var table = new DocumentTable().words("Serviceniveau").figures("Mål");
        for (var i = 0; i < 80; i++) {
            table.row("Månedsafslutning " + i, "98,5 %");
        }
        var bytes = render(new DocumentBody(DANISH, "Opgørelse")
                .footer("Nordlys & Co.", "Side {page} af {pages}")
                .table(table));

        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            for (var page = 1; page <= 3; page++) {
                assertThat(text(pdf, page)).contains("Serviceniveau", "Nordlys & Co.", "Side " + page + " af 3");
            }
        }
    }

    @Test
    void listsItsHeadingsAsBookmarks() throws IOException {
        var document = new DocumentBody(DANISH, "Referat").heading("Dagsorden").heading("Beslutninger <1>");

        try (var pdf = Loader.loadPDF(render(document))) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline().children();
            assertThat(StreamSupport.stream(outline.spliterator(), false).map(it -> it.getTitle()))
                    .containsExactly("Dagsorden", "Beslutninger <1>");
        }
    }

    @Test
    void printsMarkupThatAUserTyped() throws IOException {
        var evil = "<img src=\"file:///etc/passwd\"/> & </p> {page} \u0000\ud800";
        var document = new DocumentBody(DANISH, evil)
                .footer(evil, evil)
                .subtitle(evil)
                .heading(evil)
                .subheading(evil)
                .paragraph(evil)
                .note(evil)
                .bulletList(List.of(evil))
                .numberedList(List.of(evil))
                .definitions(Map.of(evil, evil))
                .table(new DocumentTable().words(evil).row(evil).remark(evil).total(evil))
                .signatures(List.of(new SignatureLine(evil, evil, evil)));

        assertThat(document.toXhtml()).doesNotContain("<img", "\u0000", "\ud800");
        assertThat(text(render(document))).contains("<img src=\"file:///etc/passwd\"/> & </p>");
    }

    @Test
    void fetchesNothingThatAPageNames() throws IOException {
        var secret = Files.createTempFile("secret", ".css");
        Files.writeString(secret, "p:before { content: 'LEAKED' }");
        var page = "<html><head><link rel=\"stylesheet\" type=\"text/css\" href=\"" + secret.toUri()
                + "\"/><style>p { font-family: 'Noto Sans' }</style></head><body><p>ok</p></body></html>";

        assertThat(text(renderer.render(page, DANISH, "Titel"))).contains("ok").doesNotContain("LEAKED");
    }

    @Test
    void refusesDocumentTypesAndBrokenMarkup() {
        var entity = "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html><body>&e;</body></html>";

        assertThatThrownBy(() -> renderer.render(entity, DANISH, "Titel")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> renderer.render("<html><body><p></body></html>", DANISH, "Titel"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARowThatDoesNotFitItsTable() {
        var table = new DocumentTable().words("a").figures("b");

        assertThatThrownBy(() -> table.row("only one")).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] render(DocumentBody document) {
        return renderer.render(document);
    }

    private static String text(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
