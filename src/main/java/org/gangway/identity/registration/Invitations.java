package org.gangway.identity.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PartyId;
import org.springframework.data.repository.Repository;

/** Every invitation ever sent. */
interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByPartyAndUsedAtIsNullAndExpiresAtAfter(PartyId party, Instant now);
}
