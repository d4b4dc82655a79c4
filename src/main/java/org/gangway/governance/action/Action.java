package org.gangway.governance.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Something one person will do by a day. Who it was given to and by when stands in the minutes and never changes; who
 * has it now, and until when, goes on living.
 */
@Entity
public class Action {

    public static final int MAX_LENGTH = 2000;

    @EmbeddedId
    private ActionId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "committee_id"))
    private CommitteeId committee;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private UUID itemId;

    private int number;

    @Embedded
    private OriginalText original;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private PersonId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_party_id"))
    private PartyId ownerParty;

    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "holder_id"))
    private PersonId holder;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "holder_party_id"))
    @SuppressWarnings("UnusedVariable") // queries read it
    private PartyId holderParty;

    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Action() {}

    private Action(Meeting meeting, int number, Task task) {
        this.id = ActionId.next();
        this.engagement = meeting.engagement();
        this.committee = meeting.committee();
        this.meeting = meeting.id();
        this.itemId = task.item();
        this.number = number;
        this.original = task.original();
        this.owner = task.owner();
        this.ownerParty = task.ownerParty();
        this.dueOn = task.dueOn();
        this.holder = task.owner();
        this.holderParty = task.ownerParty();
        this.untilDay = task.dueOn();
        this.status = ActionStatus.OPEN;
    }

    /** What is to be done, by whom, and by when. */
    public record Task(UUID item, OriginalText original, PersonId owner, PartyId ownerParty, LocalDate dueOn) {

        public Task {
            if (original.isEmpty() || original.words().length() > MAX_LENGTH) {
                throw new RuleViolation("governance.action-length", Map.of("max", MAX_LENGTH));
            }
        }
    }

    static Action assign(Meeting meeting, int number, Task task) {
        meeting.requireMinutesOpen();
        if (task.dueOn().isBefore(meeting.time().startThere().toLocalDate())) {
            throw new RuleViolation(
                    "governance.due-before-meeting",
                    Map.of("day", meeting.time().startThere().toLocalDate()));
        }
        return new Action(meeting, number, task);
    }

    void complete(Instant now) {
        close(ActionStatus.DONE, now);
    }

    void drop(Instant now) {
        close(ActionStatus.DROPPED, now);
    }

    /** Somebody else does it. */
    void handOn(PersonId person, PartyId party) {
        requireOpen();
        holder = person;
        holderParty = party;
    }

    void postpone(LocalDate day, LocalDate today) {
        requireOpen();
        if (day.isBefore(today)) {
            throw new RuleViolation("governance.due-in-the-past", Map.of("day", today));
        }
        untilDay = day;
    }

    /** It was not done after all, or is wanted again. */
    void reopen() {
        if (status == ActionStatus.OPEN) {
            throw new RuleViolation("governance.action-open");
        }
        status = ActionStatus.OPEN;
        closedAt = null;
    }

    private void requireOpen() {
        if (status != ActionStatus.OPEN) {
            throw new RuleViolation("governance.action-not-open");
        }
    }

    private void close(ActionStatus how, Instant now) {
        requireOpen();
        status = how;
        closedAt = now;
    }

    public boolean isOverdue(LocalDate today) {
        return status == ActionStatus.OPEN && untilDay.isBefore(today);
    }

    public ActionId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public CommitteeId committee() {
        return committee;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public UUID item() {
        return itemId;
    }

    public int number() {
        return number;
    }

    /** What is to be done, with its language. */
    public OriginalText original() {
        return original;
    }

    public String words() {
        return original.words();
    }

    public PersonId owner() {
        return owner;
    }

    public PartyId ownerParty() {
        return ownerParty;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Who has it now. */
    public PersonId holder() {
        return holder;
    }

    /** The day by which it is to be done now. */
    public LocalDate until() {
        return untilDay;
    }

    public ActionStatus status() {
        return status;
    }
}
