package org.gangway.governance.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gangway.identity.PersonId;

/** Whether somebody comes to a meeting at the time that was set when they answered; a meeting that is moved asks anew. */
@Entity
class MeetingReply {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private ReplyStatus status;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private Instant repliedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected MeetingReply() {}

    MeetingReply(Meeting meeting, PersonId person, ReplyStatus status, Instant now) {
        this.id = UUID.randomUUID();
        this.meeting = meeting.id();
        this.person = person;
        this.startsAt = meeting.time().start();
        this.status = status;
        this.repliedAt = now;
    }

    void change(Meeting at, ReplyStatus other, Instant now) {
        startsAt = at.time().start();
        status = other;
        repliedAt = now;
    }

    boolean isFor(Meeting asked) {
        return startsAt.equals(asked.time().start());
    }

    PersonId person() {
        return person;
    }

    ReplyStatus status() {
        return status;
    }
}
