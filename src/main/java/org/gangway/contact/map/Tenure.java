package org.gangway.contact.map;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/** That somebody held a place of a pair, from one day until another. */
@Entity
@Table(name = "counterpart_holder")
public class Tenure {

    static final Comparator<Tenure> ORDER = Comparator.comparing(Tenure::from)
            .thenComparing(Tenure::side)
            .thenComparing(it -> it.untilDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(it -> it.id);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private PersonId person;

    @Column(updatable = false)
    private LocalDate fromDay;

    private @Nullable LocalDate untilDay;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Tenure() {}

    Tenure(Side side, PersonId person, LocalDate from) {
        this.id = UUID.randomUUID();
        this.side = side;
        this.person = person;
        this.fromDay = from;
    }

    void endOn(LocalDate day) {
        untilDay = day;
    }

    boolean isHeld() {
        return untilDay == null;
    }

    public Side side() {
        return side;
    }

    public PersonId person() {
        return person;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The last day; none while they hold it. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }
}
