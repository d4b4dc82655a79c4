package org.gangway.paragraph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All translations ever written. */
interface Translations extends Repository<Translation, TranslationId> {

    String OF_PARTY = "select t from Translation t join Engagement e on e.id = t.engagement"
            + " where (e.client = :party or e.vendor = :party) ";

    Translation save(Translation translation);

    void flush();

    void deleteByParagraph(ParagraphKey paragraph);

    @Query(OF_PARTY + "and t.id = :id")
    Optional<Translation> findForParty(TranslationId id, PartyId party);

    @Query(OF_PARTY + "and t.paragraph.id in :ids order by t.number")
    List<Translation> findForParty(Collection<UUID> ids, PartyId party);

    @Query(OF_PARTY + "and t.engagement = :engagement and t.paragraph.id in :ids order by t.number")
    List<Translation> findForParty(EngagementId engagement, Collection<UUID> ids, PartyId party);
}
