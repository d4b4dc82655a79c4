package org.gangway.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record MeetingId(@Column(name = "id") UUID value) implements Serializable {

    static MeetingId next() {
        return new MeetingId(UUID.randomUUID());
    }

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }
}
