package org.gangway.identity.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PartyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every invitation ever sent. */
interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    void flush();

    Optional<Invitation> findByTokenHash(String tokenHash);

    Optional<Invitation> findById(UUID id);

    /** All that somebody of the party may still come in by, or that the party made for others. */
    @Query("select i from Invitation i where (i.party = :party or i.invitedBy = :party) and i.usedAt is null"
            + " and i.withdrawnAt is null order by i.expiresAt, i.id")
    List<Invitation> pendingOf(PartyId party);
}
