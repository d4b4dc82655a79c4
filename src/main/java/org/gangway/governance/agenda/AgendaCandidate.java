package org.gangway.governance.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeLevel;
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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "committee_id"))
    private @Nullable CommitteeId handedTo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AgendaCandidate() {}

    /** A meeting takes the matter on. */
    void listFor(MeetingId taker) {
        meeting = taker;
    }

    /** Some chair handed it on; from then on it waits for that committee, whatever its level. */
    void handOn(CommitteeId committee) {
        handedTo = committee;
        meeting = null;
    }

    /** Whether that committee has to deal with it, beside others at those levels. */
    boolean isFor(Committee committee, Set<CommitteeLevel> present) {
        return handedTo == null ? committee.level() == kind.level().among(present) : handedTo.equals(committee.id());
    }

    boolean isListedFor(MeetingId one) {
        return one.equals(meeting);
    }

    /** Its meeting was called off: the next one takes it. */
    void release() {
        meeting = null;
    }

    AgendaItem item() {
        return AgendaItem.of(kind, subject, facts);
    }
}
