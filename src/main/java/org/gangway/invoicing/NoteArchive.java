package org.gangway.invoicing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.document.DownloadFile;
import org.gangway.engagement.EngagementSite;
import org.gangway.identity.CurrentUser;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Where issued notes are kept: numbered without gaps, with every file that was sent. */
@Component
class NoteArchive {

    private final IssuedNotes notes;
    private final NoteFiles files;
    private final NoteWriter writer;
    private final AuditLog log;
    private final Clock clock;

    NoteArchive(IssuedNotes notes, NoteFiles files, NoteWriter writer, AuditLog log, Clock clock) {
        this.notes = notes;
        this.files = files;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    /** Oldest first; more than one where a part was disputed. */
    List<IssuedNote> of(MonthlyStatement statement) {
        return notes.findOf(statement.engagement(), statement.month());
    }

    /**
     * Gives a draft its number and day, and keeps it with all its files. Must be asked for in the settlement's turn.
     *
     * @param sites of the engagement: the note bears the client's day
     * @param authoritative language of the engagement, for files that people do not read
     */
    IssuedNote issue(
            MonthlyStatement statement,
            Note draft,
            List<EngagementSite> sites,
            Locale authoritative,
            CurrentUser issuer) {
        var sequence = notes.lastSequence(statement.engagement(), draft.kind()) + 1;
        var number = IssuedNote.number(draft.kind(), statement.engagement(), sequence);
        var note = draft.numbered(number, IssueDay.of(sites, clock));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var issued = notes.save(new IssuedNote(statement, sequence, note, issuer, at));
        record(issued);
        writer.editions(note, authoritative)
                .forEach(edition -> files.save(new NoteFile(issued.id(), edition, writer.write(note, edition))));
        return issued;
    }

    private void record(IssuedNote note) {
        log.record(AuditEvent.of("invoicing.note-issued", note.id().value())
                .inEngagement(note.engagement().value())
                .after(Map.of("month", note.month(), "number", note.number(), "total", note.total())));
    }

    DownloadFile file(IssuedNote note, NoteEdition edition) {
        return files.findByNoteAndFormAndLanguage(
                        note.id(), edition.form(), edition.language().toLanguageTag())
                .map(NoteFile::file)
                .orElseThrow(() -> new RuleViolation(
                        "invoicing.note-form-missing", Map.of("number", note.number(), "form", edition.form())));
    }

    List<NoteEdition> editions(IssuedNote note) {
        return files.findByNote(note.id()).stream()
                .map(NoteFile::edition)
                .sorted(writer.order())
                .toList();
    }
}
