package org.gangway.invoicing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.gangway.document.DownloadFile;
import org.gangway.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** One form of an issued note, byte by byte as it was sent. */
@Entity
@Table(name = "credit_note_file")
class NoteFile {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private NoteId note;

    @Enumerated(EnumType.STRING)
    private NoteForm form;

    private String language;

    private String name;

    private String mediaType;

    private byte[] content;

    private String sha256;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected NoteFile() {}

    NoteFile(NoteId note, NoteEdition edition, DownloadFile file) {
        this.id = UUID.randomUUID();
        this.note = note;
        this.form = edition.form();
        this.language = edition.language().toLanguageTag();
        this.name = file.name().value();
        this.mediaType = file.mediaType();
        this.content = file.content();
        this.sha256 = Sha256.hex(content);
    }

    NoteEdition edition() {
        return new NoteEdition(form, Locale.forLanguageTag(language));
    }

    String sha256() {
        return sha256;
    }

    DownloadFile file() {
        return new DownloadFile(name, mediaType, content);
    }
}
