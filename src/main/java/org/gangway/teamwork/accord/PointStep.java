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
import org.gangway.paragraph.OriginalText;
import org.hibernate.annotations.Immutable;

/** Who did what with a point, and what it said then. */
@Entity
@Immutable
public class PointStep {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    @SuppressWarnings("UnusedVariable") // row-level security reads it
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "point_id"))
    private WorkingPointId point;

    private int number;

    @Enumerated(EnumType.STRING)
    private PointStepKind step;

    @Embedded
    private OriginalText original;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private LocalDate takenOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PointStep() {}

    PointStep(WorkingPoint point, int number, PointStepKind step, Side side, PersonId person, LocalDate today) {
        this.id = UUID.randomUUID();
        this.engagement = point.engagement();
        this.point = point.id();
        this.number = number;
        this.step = step;
        this.original = point.original();
        this.side = side;
        this.person = person;
        this.takenOn = today;
    }

    public WorkingPointId point() {
        return point;
    }

    public int number() {
        return number;
    }

    public PointStepKind step() {
        return step;
    }

    public OriginalText original() {
        return original;
    }

    public Side side() {
        return side;
    }

    public PersonId person() {
        return person;
    }

    public LocalDate takenOn() {
        return takenOn;
    }
}
