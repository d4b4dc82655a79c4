package org.gangway.onboarding.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.gangway.identity.PersonId;

/** Who agreed to a plan for a side, and when. */
@Embeddable
record SideAgreement(UUID person, LocalDate day) implements Serializable {

    static SideAgreement of(PersonId person, LocalDate day) {
        return new SideAgreement(person.value(), day);
    }
}
