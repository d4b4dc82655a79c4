package org.gangway.contact.touchpoint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.Side;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was written of talks. */
interface TouchpointLines extends Repository<TouchpointLine, UUID> {

    TouchpointLine save(TouchpointLine line);

    Optional<TouchpointLine> findById(UUID id);

    /** Those that a side reads. */
    @Query("""
        select l from TouchpointLine l where l.talk in :talks and (l.ownSideOnly = false or l.side = :own)
        order by l.writtenAt, l.id
        """)
    List<TouchpointLine> of(Collection<TouchpointId> talks, Side own);
}
