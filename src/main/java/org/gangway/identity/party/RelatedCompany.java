package org.gangway.identity.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.jspecify.annotations.Nullable;

/** A company that owns a party or works for it, as the party says. */
@Entity
class RelatedCompany {

    @EmbeddedId
    private RelatedCompanyId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id", updatable = false))
    private PartyId party;

    @Enumerated(EnumType.STRING)
    private CompanyRelation relation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "via"))
    private @Nullable RelatedCompanyId via;

    private String name;

    private String country;

    private @Nullable String registrationNumber;

    private String purpose;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected RelatedCompany() {}

    @SuppressWarnings("NullAway.Init") // describe() fills the rest
    RelatedCompany(PartyId party, NewRelatedCompany described) {
        this.id = RelatedCompanyId.next();
        this.party = party;
        describe(described);
    }

    final void describe(NewRelatedCompany described) {
        relation = described.relation();
        via = described.via();
        name = described.name();
        country = described.country();
        registrationNumber = described.registrationNumber();
        purpose = described.purpose();
    }

    RelatedCompanyId id() {
        return id;
    }

    PartyId party() {
        return party;
    }

    CompanyRelation relation() {
        return relation;
    }

    Optional<RelatedCompanyId> via() {
        return Optional.ofNullable(via);
    }

    NewRelatedCompany described() {
        return new NewRelatedCompany(relation, via, name, country, registrationNumber, purpose);
    }
}
