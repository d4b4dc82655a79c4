package org.gangway.invoicing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which form a note is taken away. */
public enum NoteForm {
    /** For people, so there is one in every language. */
    PDF(".pdf", "application/pdf"),
    PEPPOL_XML(".xml", "application/xml"),
    OIOUBL_XML(".xml", "application/xml"),
    POSTINGS(".csv", "text/csv");

    private final String extension;
    private final String mediaType;

    NoteForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** The profile of an electronic invoice; null for what people read. */
    public @Nullable NoteProfile profile() {
        return switch (this) {
            case PEPPOL_XML -> NoteProfile.PEPPOL;
            case OIOUBL_XML -> NoteProfile.OIOUBL;
            case PDF, POSTINGS -> null;
        };
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
