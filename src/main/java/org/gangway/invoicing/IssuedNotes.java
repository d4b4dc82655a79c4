package org.gangway.invoicing;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.statement.StatementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All credit notes and bonus invoices ever issued. */
interface IssuedNotes extends Repository<IssuedNote, NoteId> {

    IssuedNote save(IssuedNote note);

    /** Oldest first. */
    List<IssuedNote> findByStatementOrderByIssuedAt(StatementId statement);

    Optional<IssuedNote> findById(NoteId id);

    @Query("select coalesce(max(n.sequence), 0) from IssuedNote n where n.engagement = :engagement and n.kind = :kind")
    int lastSequence(EngagementId engagement, NoteKind kind);
}
