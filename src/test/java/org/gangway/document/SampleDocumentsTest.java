package org.gangway.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Two documents to look at, kept in {@code target/samples}. */
class SampleDocumentsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    @Test
    void printsAStatement() throws IOException {
        var document = new DocumentBody(DANISH, "Månedsopgørelse, maj 2026")
                .footer(
                        "Havblik Forsyning A/S og Sahyadri Finance Services · opgørelse nr. 14",
                        "Side {page} af {pages}")
                .subtitle("Debitoropfølgning og månedsafslutning fra Pune")
                .definitions(statementFacts())
                .heading("Serviceniveauer")
                .table(statementLines())
                .note("December 2025 har for få forfaldne fakturaer til en retvisende DSO og tæller derfor ikke med.")
                .heading("Beregning")
                .numberedList(List.of(
                        "Beløb i spil: 8 % af månedsvederlaget på 420.000,00 kr. giver 33.600,00 kr.",
                        "Andel for betaling til tiden: 40 % af 33.600,00 kr. giver 13.440,00 kr.",
                        "Loft for måneden: 10 % af vederlaget, 42.000,00 kr. Loftet er ikke nået."))
                .heading("Godkendelse")
                .signatures(List.of(
                        new SignatureLine(
                                "Havblik Forsyning A/S",
                                "Birgitte Ørsted Sørensen, outsourcingchef",
                                "Godkendt 3. juni 2026 kl. 14.05 (Europe/Copenhagen)"),
                        new SignatureLine("Sahyadri Finance Services", "Ananya Deshpande, leverandøransvarlig", "")));

        assertThat(saved("statement-da.pdf", document)).contains("Månedsopgørelse, maj 2026", "−6.720,00 kr.");
    }

    @Test
    void printsMinutes() throws IOException {
        var document = new DocumentBody(DANISH, "Referat af styregruppemøde nr. 7")
                .footer("Havblik Forsyning A/S og UAB Žiburys · referat nr. 7", "Side {page} af {pages}")
                .subtitle("Torsdag den 11. juni 2026 kl. 10.00–11.30, Zoom og lokale 4 i Aarhus")
                .heading("Deltagere")
                .table(new DocumentTable()
                        .words("Navn")
                        .words("Part")
                        .words("Rolle")
                        .row("Birgitte Ørsted Sørensen", "Havblik Forsyning A/S", "Formand")
                        .row("Žydrūnas Kęstutis Šapranauskas", "UAB Žiburys", "Leverandøransvarlig")
                        .row("Łucja Wójcik (afbud)", "UAB Žiburys", "Medlem"));
        for (var item = 1; item <= 6; item++) {
            document.heading(item + ". Månedsafslutning i "
                            + List.of("januar", "februar", "marts").get(item % 3))
                    .paragraph(
                            "Leverandøren gennemgik årsagerne til, at afslutningen blev forsinket med to arbejdsdage. "
                                    + "Parterne er enige om tallene.\nNæste skridt er aftalt nedenfor.")
                    .subheading("Beslutning B-" + item)
                    .paragraph("Godtgørelsen fastholdes, og optjening tilbage kan ske over tre måneder.")
                    .table(new DocumentTable()
                            .words("Opgave")
                            .words("Ansvarlig", 22)
                            .figures("Frist")
                            .row(
                                    "Ny afstemning af kreditorkonti, så posteringer er færdige på arbejdsdag 3 (AD3)",
                                    "Jonas Žalgiris",
                                    "30.06.2026"));
        }
        document.note("Den engelske udgave er den gældende. Denne udgave er en oversættelse af 12. juni 2026.")
                .paragraph("The English text prevails.", Locale.ENGLISH)
                .signatures(List.of(
                        new SignatureLine(
                                "Havblik Forsyning A/S", "Birgitte Ørsted Sørensen", "Godkendt 12. juni 2026"),
                        new SignatureLine("UAB Žiburys", "Žydrūnas Šapranauskas", "Godkendt 15. juni 2026")));

        assertThat(saved("minutes-da.pdf", document)).contains("Žydrūnas Kęstutis Šapranauskas", "Łucja Wójcik");
    }

    private static Map<String, String> statementFacts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Kunde", "Havblik Forsyning A/S");
        facts.put("Leverandør", "Sahyadri Finance Services, Pune");
        facts.put("Vilkår", "Version 3, gældende fra 1. januar 2026, SHA-256 9f2c…41ab");
        facts.put("Månedsvederlag", "420.000,00 kr.");
        return facts;
    }

    private static DocumentTable statementLines() {
        return new DocumentTable()
                .words("Serviceniveau")
                .figures("Mål")
                .figures("Minimum")
                .figures("Resultat")
                .figures("Godtgørelse eller bonus")
                .row("Betaling til tiden, talt", "68,00 %", "60,00 %", "66,38 %", "−6.720,00 kr.")
                .remark(
                        "77 af 116 fakturaer med forfald i maj blev betalt til tiden; 66,38 % ligger mellem minimum og mål.")
                .row("Udestående salgsdage (DSO)", "30,0 dage", "35,0 dage", "27,6 dage", "3.360,00 kr.")
                .row("Månedsafslutning færdig på AD3", "AD3", "AD5", "AD3", "0,00 kr.")
                .total("At betale for maj 2026", "", "", "", "−3.360,00 kr.");
    }

    private static String saved(String name, DocumentBody document) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "samples"));
        var bytes = new PdfRenderer().render(document);
        Files.write(folder.resolve(name), bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }
}
