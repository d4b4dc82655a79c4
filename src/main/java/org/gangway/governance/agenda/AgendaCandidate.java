package org.gangway.governance.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** Something that happened elsewhere and waits for the next meeting. */
@Entity
class AgendaCandidate {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Enumerated(EnumType.STRING)
    private AgendaKind kind;

    private String subject;

    private String facts;

    @SuppressWarnings("UnusedVariable") // queries read it
    private Instant raisedAt;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private @Nullable MeetingId meeting;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AgendaCandidate() {}

    /** A meeting takes the matter on. */
    void listFor(MeetingId taker) {
        meeting = taker;
    }

    /** Its meeting was called off: the next one takes it. */
    void release() {
        meeting = null;
    }

    AgendaItem item() {
        return AgendaItem.of(kind, subject, facts);
    }
}
