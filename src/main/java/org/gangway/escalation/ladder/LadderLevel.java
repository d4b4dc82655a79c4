package org.gangway.escalation.ladder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * A step of a ladder.
 *
 * @param name the role that is called, such as service management
 * @param tier the committee that has the matter on its agenda from then on
 * @param clientPerson who is called on the side of the client; null where whoever leads it there is
 * @param vendorPerson the same on the side of the vendor
 * @param limitMinutes how long there is for an answer, in hours that both sites have in common
 */
@Embeddable
public record LadderLevel(
        @Column(name = "name") String name,
        @Enumerated(EnumType.STRING) CommitteeLevel tier,
        @Enumerated(EnumType.STRING) Answering answers,
        @Nullable UUID clientPerson,
        @Nullable UUID vendorPerson,
        int limitMinutes) {

    public static final int MAX_LENGTH = 80;
    public static final int MOST_HOURS = 400;

    private static final int MINUTES = 60;

    public LadderLevel {
        name = WrittenText.line(name);
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            throw new RuleViolation("escalation.level-name-length", Map.of("max", MAX_LENGTH));
        }
        if (limitMinutes < 1) {
            throw new RuleViolation("escalation.limit-missing");
        }
        if (limitMinutes > MOST_HOURS * MINUTES) {
            throw new RuleViolation("escalation.limit-long", Map.of("max", MOST_HOURS));
        }
    }

    public Duration limit() {
        return Duration.ofMinutes(limitMinutes);
    }

    /** Who is called on that side; empty where whoever leads the engagement there is. */
    public Optional<PersonId> person(Side side) {
        return Optional.ofNullable(side == Side.CLIENT ? clientPerson : vendorPerson)
                .map(PersonId::new);
    }

    boolean names(PersonId person) {
        return person.value().equals(clientPerson) || person.value().equals(vendorPerson);
    }

    LadderLevel handedOver(PersonId from, PersonId to) {
        return new LadderLevel(
                name,
                tier,
                answers,
                from.value().equals(clientPerson) ? to.value() : clientPerson,
                from.value().equals(vendorPerson) ? to.value() : vendorPerson,
                limitMinutes);
    }
}
