package org.gangway.invoicing;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.gangway.document.DownloadFile;
import org.gangway.document.PdfRenderer;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Writes a note in any of its forms; the same note gives the same bytes. */
@Component
class NoteWriter {

    private final Texts texts;
    private final PdfRenderer renderer = new PdfRenderer();

    NoteWriter(Texts texts) {
        this.texts = texts;
    }

    /** Throws when the form is an electronic invoice and something that it must say is not known. */
    DownloadFile write(Note note, NoteForm form, Locale authoritative) {
        var language = form.language(authoritative);
        var readerProfile = new ReaderProfile(language, language, ZoneOffset.UTC);
        return new DownloadFile(name(note, form, readerProfile), form.mediaType(), content(note, form, readerProfile));
    }

    private byte[] content(Note note, NoteForm form, ReaderProfile readerProfile) {
        return switch (form) {
            case PDF_ENGLISH, PDF_DANISH -> renderer.render(new NotePaper(texts, readerProfile, note).body());
            case POSTINGS -> new NotePostings(note, text -> texts.say(text, readerProfile)).bytes();
            case PEPPOL_XML -> xml(note, NoteProfile.PEPPOL, readerProfile);
            case OIOUBL_XML -> xml(note, NoteProfile.OIOUBL, readerProfile);
        };
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
        return texts.say(Msg.invoicing_note_file(note.kind(), note.reference()), readerProfile) + suffix + form.extension();
    }
}
