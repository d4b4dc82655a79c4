package org.gangway.identity.absence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Whole days on which somebody is away; it is announced or cancelled, never changed. */
@Entity
@Immutable
class Absence {

    @EmbeddedId
    private AbsenceId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private LocalDate firstDay;

    private LocalDate lastDay;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "deputy_id"))
    private @Nullable PersonId deputy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Absence() {}

    private Absence(AbsenceId id, PersonId person, NewAbsence announced) {
        this.id = id;
        this.person = person;
        this.firstDay = announced.first();
        this.lastDay = announced.last();
        this.deputy = announced.deputy();
    }

    static Absence of(PersonId person, NewAbsence announced) {
        return new Absence(AbsenceId.next(), person, announced);
    }

    AbsenceId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Optional<PersonId> deputy() {
        return Optional.ofNullable(deputy);
    }
}
