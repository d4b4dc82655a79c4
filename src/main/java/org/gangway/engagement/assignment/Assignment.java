package org.gangway.engagement.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Somebody's role in an engagement, from one day until another; whoever has one sees the engagement. */
@Entity
class Assignment {

    @EmbeddedId
    private AssignmentId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(updatable = false)
    private LocalDate fromDay;

    private @Nullable LocalDate untilDay;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Assignment() {}

    Assignment(EngagementId engagement, PersonId person, Side side, Role role, LocalDate from) {
        if (role.isCompanyWide() || !role.fits(side)) {
            throw new RuleViolation("engagement.role-not-assigned", Map.of("role", role));
        }
        this.id = AssignmentId.next();
        this.engagement = engagement;
        this.person = person;
        this.side = side;
        this.role = role;
        this.fromDay = from;
    }

    /**
     * Ends it with that day; one that has not begun by then never comes to anything.
     *
     * @throws RuleViolation if it ended before
     */
    void endAfter(LocalDate lastDay) {
        if (untilDay != null && !untilDay.isAfter(lastDay)) {
            throw new RuleViolation("engagement.assignment-over", Map.of("day", untilDay));
        }
        untilDay = lastDay.isBefore(fromDay) ? fromDay.minusDays(1) : lastDay;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }

    /** Whether it holds on that day or will later. */
    boolean isOpenOn(LocalDate day) {
        return untilDay == null || !day.isAfter(untilDay);
    }

    AssignmentId id() {
        return id;
    }

    EngagementId engagement() {
        return engagement;
    }

    PersonId person() {
        return person;
    }

    Side side() {
        return side;
    }

    Role role() {
        return role;
    }

    LocalDate from() {
        return fromDay;
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }
}
