package org.gangway.governance.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.Sha256;
import org.gangway.shared.WrittenText;

/** The notice of a meeting: when and where, and how often it was sent anew. */
@Embeddable
class MeetingNotice {

    private static final int MARK_LENGTH = 32;

    @Embedded
    private MeetingTime time;

    private String place;

    private int sequence;

    private Instant changedAt;

    private UUID replyKey;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected MeetingNotice() {}

    MeetingNotice(MeetingTime time, String place, Instant now) {
        this.time = time;
        this.place = checked(place);
        this.changedAt = now;
        this.replyKey = UUID.randomUUID();
    }

    /** Nothing changes where time and place are the same. */
    void move(MeetingTime newTime, String newPlace, Instant now) {
        if (!time.equals(newTime) || !place.equals(checked(newPlace))) {
            time = newTime;
            place = checked(newPlace);
            renew(now);
        }
    }

    /** Whoever has it in a calendar must get it again. */
    void renew(Instant now) {
        sequence++;
        changedAt = now;
    }

    private static String checked(String words) {
        var place = WrittenText.line(words);
        if (place.isEmpty() || place.length() > Meeting.MAX_PLACE) {
            throw new RuleViolation("governance.place-length", Map.of("max", Meeting.MAX_PLACE));
        }
        return place;
    }

    MeetingTime time() {
        return time;
    }

    String place() {
        return place;
    }

    int sequence() {
        return sequence;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** What only the invitation of that person says. */
    String replyMark(PersonId person) {
        return Sha256.hex(replyKey + " " + person.value()).substring(0, MARK_LENGTH);
    }
}
