package org.gangway.identity.party;

import java.util.List;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.springframework.data.repository.Repository;

/** All companies that take part. */
public interface Parties extends Repository<Party, PartyId> {

    Party save(Party party);

    Optional<Party> findById(PartyId id);

    List<Party> findBySideOrderByNameValue(Side side);

    long count();
}
