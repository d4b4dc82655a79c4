package org.gangway.invoicing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All credit notes and bonus invoices ever issued. */
interface IssuedNotes extends Repository<IssuedNote, NoteId> {

    IssuedNote save(IssuedNote note);

    /** Those that settle the month, the oldest first. */
    @Query("""
            select n from IssuedNote n
            where n.engagement = :engagement and n.firstMonth <= :month and n.month >= :month order by n.issuedAt
            """)
    List<IssuedNote> findOf(EngagementId engagement, YearMonth month);

    Optional<IssuedNote> findById(NoteId id);

    @Query("select coalesce(max(n.sequence), 0) from IssuedNote n where n.engagement = :engagement and n.kind = :kind")
    int lastSequence(EngagementId engagement, NoteKind kind);
}
