package org.gangway.briefing.text;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All briefings; drafts of the other side are not seen. */
interface Briefings extends Repository<Briefing, BriefingId> {

    String VISIBLE = """
            select b from Briefing b join Engagement e on e.id = b.engagement
            where (e.client = :party or e.vendor = :party)
              and (b.edition > 0
                   or e.client = :party and b.side = org.gangway.identity.Side.CLIENT
                   or e.vendor = :party and b.side = org.gangway.identity.Side.VENDOR)
            """;

    Briefing save(Briefing briefing);

    @ReadOnce
    @Query(VISIBLE + " and b.id = :id")
    Optional<Briefing> findForParty(BriefingId id, PartyId party);

    @ReadOnce
    @Query(VISIBLE + " and b.engagement = :engagement order by b.side, b.kind")
    List<Briefing> findForParty(EngagementId engagement, PartyId party);
}
