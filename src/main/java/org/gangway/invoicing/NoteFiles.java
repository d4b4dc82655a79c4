package org.gangway.invoicing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The files of issued notes. */
interface NoteFiles extends Repository<NoteFile, UUID> {

    NoteFile save(NoteFile file);

    Optional<NoteFile> findByNoteAndFormAndLanguage(NoteId note, NoteForm form, String language);

    List<NoteFile> findByNote(NoteId note);
}
