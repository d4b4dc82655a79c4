package org.gangway.invoicing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.document.DocumentBody;
import org.gangway.document.DocumentTable;
import org.gangway.identity.party.ElectronicAddress;
import org.gangway.identity.party.InvoicingParty;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.jspecify.annotations.Nullable;

/** A note as a printed document in one language. */
final class NotePaper {

    private final Texts texts;
    private final ReaderProfile readerProfile;
    private final Formats formats;
    private final Note note;

    NotePaper(Texts texts, ReaderProfile readerProfile, Note note) {
        this.texts = texts;
        this.readerProfile = readerProfile;
        this.formats = texts.formats(readerProfile);
        this.note = note;
    }

    DocumentBody body() {
        var body = new DocumentBody(readerProfile.language(), say(note.title()))
                .subtitle(note.engagement())
                .footer(
                        say(Msg.invoicing_note_footer(note.vendor().legalName(), note.reference())),
                        say(Msg.settlement_document_page("{page}", "{pages}")))
                .definitions(facts());
        if (note.isDraft()) {
            body.note(say(Msg.invoicing_note_draft_warning()));
        }
        body.table(lines());
        if (note.isOfSeveralMonths()) {
            body.table(months());
        }
        return body.paragraph(say(Msg.invoicing_note_tax(note.tax())))
                .paragraph(say(Msg.invoicing_note_terms(note.kind())));
    }

    private Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say(Msg.invoicing_note_from()), party(note.vendor()));
        facts.put(say(Msg.invoicing_note_to()), party(note.client()));
        facts.put(say(Msg.invoicing_note_number()), note.reference());
        facts.put(say(Msg.invoicing_note_date()), formats.dateLong(note.day()));
        facts.put(
                say(Msg.settlement_column_month()),
                note.isOfSeveralMonths()
                        ? say(Msg.invoicing_note_months(note.firstMonth(), note.month()))
                        : formats.month(note.month()));
        return facts;
    }

    private String party(InvoicingParty party) {
        var details = party.details();
        var town = Stream.of(details.postalCode(), details.city())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        return Stream.of(
                        party.legalName(),
                        details.street(),
                        town,
                        formats.country(party.country()),
                        labelled(NoteDetail.REGISTRATION_NUMBER, details.registrationNumber()),
                        labelled(NoteDetail.VAT_NUMBER, details.vatNumber()),
                        address(details.electronicAddress()))
                .flatMap(Stream::ofNullable)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private @Nullable String labelled(NoteDetail detail, @Nullable String value) {
        return value == null ? null : say(Msg.invoicing_note_labelled(detail, value));
    }

    private @Nullable String address(@Nullable ElectronicAddress address) {
        return address == null
                ? null
                : say(Msg.invoicing_note_labelled(NoteDetail.ELECTRONIC_ADDRESS, address.value()));
    }

    private DocumentTable lines() {
        var table = new DocumentTable()
                .words(say(Msg.settlement_column_item()))
                .figures(say(Msg.settlement_document_amounts()));
        List.copyOf(note.lines()).forEach(line -> table.row(say(note.words(line)), formats.money(line.amount())));
        return table.total(say(Msg.invoicing_note_total(note.kind())), formats.money(note.total()));
    }

    private DocumentTable months() {
        var table = new DocumentTable()
                .words(say(Msg.invoicing_note_statement_of()))
                .figures(say(Msg.settlement_document_amounts()));
        note.byMonth().forEach((month, amount) -> table.row(formats.month(month), formats.money(amount)));
        return table;
    }

    private String say(Text text) {
        return texts.say(text, readerProfile);
    }
}
