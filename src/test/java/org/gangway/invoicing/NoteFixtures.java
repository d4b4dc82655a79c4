package org.gangway.invoicing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gangway.identity.PartyId;
import org.gangway.identity.party.ElectronicAddress;
import org.gangway.identity.party.ElectronicScheme;
import org.gangway.identity.party.InvoicingDetails;
import org.gangway.identity.party.InvoicingParty;
import org.gangway.shared.Money;

/** Notes that tests talk about. */
final class NoteFixtures {

    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final LocalDate DAY = LocalDate.of(2026, 4, 9);
    static final String NUMBER = "CN-00000000-0001";

    private NoteFixtures() {}

    static InvoicingParty vendor() {
        return party(
                1,
                "Sahyadri Ledger Services",
                "IN",
                new InvoicingDetails(
                        "सह्याद्रि लेजर Pvt. Ltd.",
                        "U72900MH2011PTC000000",
                        "27AAAAA0000A1Z5",
                        new ElectronicAddress(ElectronicScheme.GLN, "5790000435951"),
                        "14 Baner Road",
                        "Pune",
                        "411045"));
    }

    static InvoicingParty danishVendor() {
        return party(
                3,
                "Limfjord Regnskab",
                "DK",
                new InvoicingDetails(
                        null,
                        "87654321",
                        "DK87654321",
                        new ElectronicAddress(ElectronicScheme.DANISH_CVR, "87654321"),
                        "Østerågade 7",
                        "Aalborg",
                        "9000"));
    }

    static InvoicingParty client() {
        return party(
                2,
                "Nordlys Handel",
                "DK",
                new InvoicingDetails(
                        "Nordlys Handel A/S & Søn",
                        "12345678",
                        "DK12345678",
                        new ElectronicAddress(ElectronicScheme.DANISH_CVR, "12345678"),
                        "Ågade <3>",
                        "Aarhus C",
                        "8000"));
    }

    private static InvoicingParty party(int id, String name, String country, InvoicingDetails details) {
        return new InvoicingParty(new PartyId(new UUID(0, id)), name, country, details);
    }

    static NoteLine line(NoteReason reason, String serviceLevel, String amount) {
        return new NoteLine(reason, serviceLevel, MARCH, Money.of(amount, "DKK"));
    }

    /** 28,800.00 + 19,200.00 - 4,000.00 - 12,345.67 = 31,654.33. */
    static Note creditNote() {
        return new Note(
                NoteKind.CREDIT_NOTE,
                NUMBER,
                "Month-end close",
                MARCH,
                DAY,
                vendor(),
                client(),
                TaxTreatment.REVERSE_CHARGE,
                List.of(
                        line(NoteReason.CREDIT, "Close tasks on time", "28800.00"),
                        line(NoteReason.CREDIT, "Bogføring <æøå> & मिलान", "19200.00"),
                        line(NoteReason.BONUS, "=HYPERLINK(\"x\")", "-4000.00"),
                        line(NoteReason.EARN_BACK, "Accuracy of postings", "-12345.67")));
    }

    static Note bonusInvoice() {
        return new Note(
                NoteKind.BONUS_INVOICE,
                "BI-00000000-0001",
                "Månedsafslutning",
                MARCH,
                DAY,
                danishVendor(),
                client(),
                TaxTreatment.OUTSIDE_SCOPE,
                List.of(
                        line(NoteReason.BONUS, "Accuracy of postings", "8000.00"),
                        line(NoteReason.CREDIT, "Close tasks on time", "-0.01")));
    }

    static Note yenNote() {
        return new Note(
                NoteKind.CREDIT_NOTE,
                null,
                "Close",
                MARCH,
                DAY,
                vendor(),
                client(),
                TaxTreatment.REVERSE_CHARGE,
                List.of(new NoteLine(NoteReason.CREDIT, "Close tasks on time", MARCH, Money.of("28801", "JPY"))));
    }
}
