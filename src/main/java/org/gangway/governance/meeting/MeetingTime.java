package org.gangway.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/** When a meeting begins, by whose clock it was agreed, and how long it lasts. */
@Embeddable
public record MeetingTime(
        @Column(name = "starts_at") Instant start,
        @Column(name = "zone") String zone,
        @Column(name = "duration_minutes") int minutes) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 1440;

    static final Duration LONGEST_MEETING = Duration.ofMinutes(LONGEST);

    public MeetingTime {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new RuleViolation("governance.meeting-length", Map.of("min", SHORTEST, "max", LONGEST));
        }
    }

    public static MeetingTime of(ZonedDateTime start, int minutes) {
        return new MeetingTime(start.toInstant(), start.getZone().getId(), minutes);
    }

    public ZonedDateTime startThere() {
        return start.atZone(ZoneId.of(zone));
    }

    public Instant end() {
        return start.plusSeconds(60L * minutes);
    }
}
