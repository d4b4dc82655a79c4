package org.gangway.identity.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All companies that take part. */
public interface Parties extends Repository<Party, PartyId> {

    Party save(Party party);

    Optional<Party> findById(PartyId id);

    List<Party> findBySideOrderByNameValue(Side side);

    List<Party> findByIdIn(Collection<PartyId> ids);

    /** Whether the own party registered that vendor and nobody has come in for it yet. */
    @Query(nativeQuery = true, value = "select is_awaited_vendor(:vendor)")
    boolean isAwaited(UUID vendor);

    /** Whether the own party may let somebody in who administers that vendor. */
    @Query(nativeQuery = true, value = "select may_invite_lead(:vendor)")
    boolean mayInviteLead(UUID vendor);

    long count();
}
