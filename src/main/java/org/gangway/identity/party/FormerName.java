package org.gangway.identity.party;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.gangway.identity.PartyId;

/** How a party was called until it took another name. */
@Entity
@Table(name = "party_former_name")
class FormerName {

    @EmbeddedId
    private FormerNameKey key;

    private String name;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FormerName() {}

    FormerName(PartyId party, String name, Instant until) {
        this.key = new FormerNameKey(party.value(), until);
        this.name = name;
    }

    String name() {
        return name;
    }

    Instant until() {
        return key.untilAt();
    }
}
