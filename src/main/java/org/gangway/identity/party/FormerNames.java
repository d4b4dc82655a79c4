package org.gangway.identity.party;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How parties were called before. */
interface FormerNames extends Repository<FormerName, FormerNameKey> {

    FormerName save(FormerName name);

    /** The oldest first. */
    @Query("select n from FormerName n where n.key.partyId = :party order by n.key.untilAt")
    List<FormerName> of(UUID party);
}
