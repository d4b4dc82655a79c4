package org.gangway.escalation.ladder;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all ladders. */
public interface Ladders extends Repository<Ladder, LadderId> {

    Ladder save(Ladder ladder);

    void flush();

    @ReadOnce
    @Query("select l from Ladder l left join fetch l.levels where l.id = :id")
    Optional<Ladder> findById(LadderId id);

    @Query("select distinct l from Ladder l left join fetch l.levels where l.id in :ids")
    List<Ladder> findByIdIn(List<LadderId> ids);

    @Query("""
            select l from Ladder l join Engagement e on e.id = l.engagement
            where l.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<Ladder> findForParty(LadderId id, PartyId party);

    /** In force or offered, the newest first. */
    @ReadOnce
    @Query("select distinct l from Ladder l left join fetch l.levels"
            + " where l.engagement = :engagement and l.endedAt is null order by l.number desc")
    List<Ladder> findOpen(EngagementId engagement);

    /** What the other side offered and nobody of the own side has answered, in all engagements of the party. */
    @Query("""
            select distinct l from Ladder l left join fetch l.levels join Engagement e on e.id = l.engagement
            where l.endedAt is null and l.agreedAt is null
              and (e.client = :party and l.offeredSide = org.gangway.identity.Side.VENDOR
                   or e.vendor = :party and l.offeredSide = org.gangway.identity.Side.CLIENT)
            order by l.offeredAt
            """)
    List<Ladder> findToAnswer(PartyId party);

    @Query("""
            select distinct l from Ladder l join l.levels v
            where l.engagement = :engagement and (v.clientPerson = :#{#person.value()} or v.vendorPerson = :#{#person.value()})
            order by l.number
            """)
    List<Ladder> findNaming(EngagementId engagement, PersonId person);

    @Query("select coalesce(max(l.number), 0) + 1 from Ladder l where l.engagement = :engagement")
    int nextNumber(EngagementId engagement);
}
