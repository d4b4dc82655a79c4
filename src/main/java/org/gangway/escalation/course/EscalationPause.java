package org.gangway.escalation.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gangway.escalation.clock.Pause;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * A pause that one side asks for: it begins when the other agrees, and ends when either ends it.
 *
 * @param level the place of the level during which it was asked for
 */
@Embeddable
public record EscalationPause(
        @Column(name = "level_position") int level,
        @Enumerated(EnumType.STRING) Side askedSide,
        UUID askedBy,
        Instant askedAt,
        @Nullable UUID agreedBy,
        @Nullable Instant agreedAt,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt) {

    static EscalationPause ask(int level, Side side, UUID by, Instant now) {
        return new EscalationPause(level, side, by, now, null, null, null, null);
    }

    EscalationPause agreed(UUID by, Instant now) {
        return new EscalationPause(level, askedSide, askedBy, askedAt, by, now, endedBy, endedAt);
    }

    EscalationPause ended(@Nullable UUID by, Instant now) {
        return new EscalationPause(level, askedSide, askedBy, askedAt, agreedBy, agreedAt, by, now);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    /** What it means for the clock; nothing where the other side never agreed. */
    Optional<Pause> onClock() {
        return Optional.ofNullable(agreedAt).map(from -> new Pause(from, endedAt));
    }
}
