package org.gangway.invoicing;

import java.util.Arrays;
import java.util.List;
import org.gangway.document.CsvStyle;
import org.gangway.document.DownloadFile;
import org.jspecify.annotations.Nullable;

/** In which form a note is taken away. */
public enum NoteForm {
    /** For people, so there is one in every language that is more than a preview, and in that of the agreement. */
    PDF(".pdf", DownloadFile.PDF),
    PEPPOL_XML(".xml", "application/xml"),
    OIOUBL_XML(".xml", "application/xml"),
    /** For programs, in the language of the agreement. */
    POSTINGS(CsvStyle.NEUTRAL),
    /** For people who book it by hand, so there are as many. */
    POSTINGS_FOR_EXCEL(CsvStyle.EXCEL);

    private final String ending;
    private final String mediaType;

    NoteForm(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    NoteForm(CsvStyle style) {
        this(style.ending(), DownloadFile.CSV);
    }

    /** What the name of such a file ends with. */
    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** The profile of an electronic invoice; null for what people read. */
    public @Nullable NoteProfile profile() {
        return switch (this) {
            case PEPPOL_XML -> NoteProfile.PEPPOL;
            case OIOUBL_XML -> NoteProfile.OIOUBL;
            case PDF, POSTINGS, POSTINGS_FOR_EXCEL -> null;
        };
    }

    /** Whether there is one for readers of each language. */
    public boolean inEveryLanguage() {
        return this == PDF || this == POSTINGS_FOR_EXCEL;
    }

    /** What a note can be written in: without the electronic invoices that it cannot fill yet. */
    static List<NoteForm> writable(Note note) {
        return Arrays.stream(values()).filter(form -> form.writes(note)).toList();
    }

    private boolean writes(Note note) {
        var profile = profile();
        return profile == null
                || (profile.writes(note.currency())
                        && NoteGaps.of(note, profile).isEmpty());
    }
}
