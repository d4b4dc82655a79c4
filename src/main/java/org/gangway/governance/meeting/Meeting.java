package org.gangway.governance.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One sitting of a committee, with its agenda and its minutes. */
@Entity
public class Meeting {

    public static final int MAX_PLACE = 500;

    @EmbeddedId
    private MeetingId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "committee_id"))
    private CommitteeId committee;

    private int number;

    @Embedded
    private MeetingNotice notice;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private @Nullable Instant heldAt;

    @Embedded
    private Agenda agenda = new Agenda();

    @Embedded
    private Minutes minutes = new Minutes();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Meeting() {}

    private Meeting(Committee committee, int number, MeetingTime time, String place, Instant now) {
        this.id = MeetingId.next();
        this.engagement = committee.engagement();
        this.committee = committee.id();
        this.number = number;
        this.notice = new MeetingNotice(time, place, now);
        this.status = MeetingStatus.CALLED;
    }

    public static Meeting call(Committee committee, int number, MeetingTime time, String place, Instant now) {
        return new Meeting(committee, number, time, place, now);
    }

    void move(MeetingTime newTime, String newPlace, Instant now) {
        requireCalled();
        notice.move(newTime, newPlace, now);
    }

    void cancel(Instant now) {
        requireCalled();
        status = MeetingStatus.CANCELLED;
        notice.renew(now);
    }

    /** The agenda that goes out with the first invitation. */
    void setOut(List<AgendaItem> items) {
        requireCalled();
        agenda.add(items);
    }

    /** Puts what the portal collected before what people wrote; whether the agenda is now another. */
    public boolean list(List<AgendaItem> collected, Instant now) {
        requireCalled();
        var isAnother = agenda.list(collected);
        if (isAnother) {
            notice.renew(now);
        }
        return isAnother;
    }

    void add(AgendaItem item, Instant now) {
        requireCalled();
        agenda.add(List.of(item));
        notice.renew(now);
    }

    void strike(UUID item, Instant now) {
        requireCalled();
        agenda.strike(item);
        notice.renew(now);
    }

    void shift(UUID item, int places, Instant now) {
        requireCalled();
        agenda.shift(item, places);
        notice.renew(now);
    }

    /** Whether the chair took the matter off this agenda. */
    public boolean hasStruck(AgendaItem item) {
        return agenda.isStruck(item);
    }

    AgendaItem item(UUID item) {
        return agenda.items().stream()
                .filter(it -> it.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new MeetingNotFound(id));
    }

    /** From now on the agenda stands, and one side takes minutes; refused before its hour. */
    public void hold(Committee members, Side by, Instant now) {
        requireCalled();
        if (phase(now) == MeetingPhase.AHEAD) {
            throw new RuleViolation("governance.meeting-not-begun", Map.of("start", time().start()));
        }
        status = MeetingStatus.HELD;
        heldAt = now;
        minutes.open(members, by);
    }

    void requireCalled() {
        if (status != MeetingStatus.CALLED) {
            throw new RuleViolation("governance.meeting-not-called");
        }
    }

    public void requireMinutesOpen() {
        requireHeld();
        minutes.requireDraft();
    }

    /** Minutes that are not circulated yet are written by one side alone. */
    public void requireMinutesOpen(Side side) {
        requireMinutesOpen();
        requireMinutesReadable(side);
    }

    public void requireMinutesReadable(Side side) {
        requireHeld();
        if (!minutes.isReadableBy(side)) {
            throw new RuleViolation("governance.minutes-of-other-side");
        }
    }

    private void requireHeld() {
        if (status != MeetingStatus.HELD) {
            throw new RuleViolation("governance.meeting-not-held");
        }
    }

    public MeetingId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public CommitteeId committee() {
        return committee;
    }

    public int number() {
        return number;
    }

    public MeetingTime time() {
        return notice.time();
    }

    public String place() {
        return notice.place();
    }

    public MeetingStatus status() {
        return status;
    }

    public MeetingPhase phase(Instant now) {
        return MeetingPhase.of(status, time(), now);
    }

    /** How often the invitation changed; calendars keep the highest. */
    public int sequence() {
        return notice.sequence();
    }

    public Instant changedAt() {
        return notice.changedAt();
    }

    /** What only the invitation of that person says, and an answer by mail has to repeat. */
    public String replyMark(PersonId person) {
        return notice.replyMark(person);
    }

    public Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    public List<AgendaItem> agenda() {
        return agenda.items();
    }

    public Minutes minutes() {
        return minutes;
    }

    /** Its place on the agenda, from 1; 0 where it is not listed. */
    public int placeOf(UUID item) {
        return agenda.placeOf(item);
    }

    public boolean lists(UUID item) {
        return agenda.placeOf(item) > 0;
    }
}
