package org.gangway.invoicing;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.document.CsvStyle;
import org.gangway.document.DownloadFile;
import org.gangway.document.PdfRenderer;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Writes a note in any of its forms; the same note gives the same bytes. */
@Component
class NoteWriter {

    private final Texts texts;
    private final Languages languages;
    private final PdfRenderer renderer = new PdfRenderer();

    NoteWriter(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** All that a note can be written in now: what people read in every language, the rest in the authoritative one. */
    List<NoteEdition> editions(Note note, Locale authoritative) {
        return NoteForm.writable(note).stream()
                .flatMap(form -> languages(form, authoritative).map(language -> new NoteEdition(form, language)))
                .toList();
    }

    /** By form, and each form in the order of the language menu; languages that are offered no more come last. */
    Comparator<NoteEdition> order() {
        var menu = languages.spoken();
        return Comparator.comparing(NoteEdition::form)
                .thenComparingInt(
                        edition -> menu.contains(edition.language()) ? menu.indexOf(edition.language()) : menu.size())
                .thenComparing(edition -> edition.language().toLanguageTag());
    }

    private Stream<Locale> languages(NoteForm form, Locale authoritative) {
        return form.inEveryLanguage() ? languages.ofDocuments(authoritative).stream() : Stream.of(authoritative);
    }

    /** Throws when the form is an electronic invoice and something that it must say is not known. */
    DownloadFile write(Note note, NoteEdition edition) {
        var form = edition.form();
        var readerProfile = new ReaderProfile(edition.language(), edition.language(), ZoneOffset.UTC);
        return new DownloadFile(name(note, form, readerProfile), form.mediaType(), content(note, form, readerProfile));
    }

    private byte[] content(Note note, NoteForm form, ReaderProfile readerProfile) {
        return switch (form) {
            case PDF -> renderer.render(new NotePaper(texts, readerProfile, note).body());
            case POSTINGS -> postings(note, CsvStyle.NEUTRAL, readerProfile);
            case POSTINGS_FOR_EXCEL -> postings(note, CsvStyle.EXCEL, readerProfile);
            case PEPPOL_XML -> xml(note, NoteProfile.PEPPOL, readerProfile);
            case OIOUBL_XML -> xml(note, NoteProfile.OIOUBL, readerProfile);
        };
    }

    private byte[] postings(Note note, CsvStyle style, ReaderProfile readerProfile) {
        return new NotePostings(note, text -> texts.say(text, readerProfile)).bytes(style);
    }

    private byte[] xml(Note note, NoteProfile profile, ReaderProfile readerProfile) {
        NoteGaps.refuseAny(NoteGaps.of(note, profile));
        if (!profile.writes(note.currency())) {
            throw new RuleViolation("invoicing.note-decimals", Map.of("currency", note.currency()));
        }
        return UblXml.write(note, profile, text -> texts.say(text, readerProfile));
    }

    private String name(Note note, NoteForm form, ReaderProfile readerProfile) {
        var profile = form.profile();
        var suffix = profile == null ? "" : " " + profile.word();
        return texts.say(Msg.invoicing_note_file(note.kind(), note.reference()), readerProfile)
                + suffix
                + form.ending();
    }
}
