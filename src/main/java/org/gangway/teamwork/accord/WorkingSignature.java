package org.gangway.teamwork.accord;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.hibernate.annotations.Immutable;

/** Somebody of a team stands by an edition of the working agreement. */
@Entity
@Immutable
public class WorkingSignature {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    @SuppressWarnings("UnusedVariable") // row-level security reads it
    private EngagementId engagement;

    private int edition;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // row-level security reads it
    private Side side;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private LocalDate signedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected WorkingSignature() {}

    WorkingSignature(EngagementId engagement, int edition, Side side, PersonId person, LocalDate today) {
        this.id = UUID.randomUUID();
        this.engagement = engagement;
        this.edition = edition;
        this.side = side;
        this.person = person;
        this.signedOn = today;
    }

    public int edition() {
        return edition;
    }

    public PersonId person() {
        return person;
    }

    public LocalDate signedOn() {
        return signedOn;
    }
}
