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
        @Column(name = "ends_at") Instant end,
        @Column(name = "zone") String zone) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 1440;

    public MeetingTime {
        var length = Duration.between(start, end).toMinutes();
        if (length < SHORTEST || length > LONGEST) {
            throw new RuleViolation("governance.meeting-length", Map.of("min", SHORTEST, "max", LONGEST));
        }
    }

    public static MeetingTime of(ZonedDateTime start, int minutes) {
        var from = start.toInstant();
        return new MeetingTime(
                from, from.plusSeconds(60L * minutes), start.getZone().getId());
    }

    public ZonedDateTime startThere() {
        return start.atZone(ZoneId.of(zone));
    }

    /** How long it lasts. */
    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }
}
