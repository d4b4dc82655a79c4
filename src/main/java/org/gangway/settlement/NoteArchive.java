package org.gangway.settlement;

import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Where issued notes are kept: numbered without gaps, with every file that was sent. */
@Component
class NoteArchive {

    private final IssuedNotes notes;
    private final NoteFiles files;
    private final AuditLog log;

    NoteArchive(IssuedNotes notes, NoteFiles files, AuditLog log) {
        this.notes = notes;
        this.files = files;
        this.log = log;
    }

    /** Oldest first; more than one where a part was disputed. */
    List<IssuedNote> of(MonthlyStatement statement) {
        return notes.findByStatementOrderByIssuedAt(statement.id());
    }

    /** Must be asked for in {@link Turn}. */
    int nextSequence(EngagementId engagement, NoteKind kind) {
        return notes.lastSequence(engagement, kind) + 1;
    }

    IssuedNote keep(IssuedNote note) {
        var kept = notes.save(note);
        log.record(AuditEvent.of("settlement.note-issued", note.id().value())
                .inEngagement(note.engagement().value())
                .after(Map.of(
                        "month", note.month().toString(),
                        "number", note.number(),
                        "total", note.total().amount().toPlainString(),
                        "currency", note.total().currency().getCurrencyCode())));
        return kept;
    }

    void keep(IssuedNote note, NoteForm form, StatementFile file) {
        files.save(new NoteFile(note.id(), form, file));
    }

    StatementFile file(IssuedNote note, NoteForm form) {
        return files.findByNoteAndForm(note.id(), form)
                .map(NoteFile::file)
                .orElseThrow(() -> new RuleViolation(
                        "settlement.note-form-missing", Map.of("number", note.number(), "form", form)));
    }

    List<NoteForm> forms(IssuedNote note) {
        return files.findByNote(note.id()).stream().map(NoteFile::form).sorted().toList();
    }
}
