package org.gangway.identity.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record RelatedCompanyId(@Column(name = "id") UUID value) implements Serializable {

    static RelatedCompanyId next() {
        return new RelatedCompanyId(UUID.randomUUID());
    }
}
