package org.gangway.escalation.course;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.escalation.clock.CommonHours;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.escalation.ladder.LadderId;
import org.gangway.escalation.matter.Matter;
import org.gangway.governance.meeting.DecisionId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A matter that climbs a ladder until somebody answers: each level has its time in the hours that both sites share, and
 * the next one is called at the instant at which that is used up.
 */
@Entity
public class Escalation {

    @EmbeddedId
    private EscalationId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ladder_id", updatable = false))
    private LadderId ladder;

    @Column(updatable = false)
    private int number;

    @Embedded
    private Matter matter;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side raisedSide;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "raised_by", updatable = false))
    private @Nullable PersonId raisedBy;

    @Column(updatable = false)
    private Instant raisedAt;

    @Embedded
    private Course course = new Course();

    @Enumerated(EnumType.STRING)
    private @Nullable EscalationOutcome outcome;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private @Nullable PersonId endedBy;

    private @Nullable Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decision_id"))
    private @Nullable DecisionId decision;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Escalation() {}

    private Escalation(Ladder ladder, int number, Matter matter, Side side, @Nullable PersonId by, Instant now) {
        this.id = EscalationId.next();
        this.engagement = ladder.engagement();
        this.ladder = ladder.id();
        this.number = number;
        this.matter = matter;
        this.raisedSide = side;
        this.raisedBy = by;
        this.raisedAt = now;
    }

    /** @param by null where the terms themselves ask for it */
    static Escalation raise(
            Ladder ladder,
            int number,
            Matter matter,
            Side side,
            @Nullable PersonId by,
            CommonHours hours,
            Instant now) {
        var escalation = new Escalation(ladder, number, matter, side, by, now);
        escalation.course.call(ladder, side, hours, now);
        return escalation;
    }

    /** Whether the time of the level was used up before that moment; an answer at the instant itself is in time. */
    boolean isOverdue(Instant now) {
        return course.isOverdue(now);
    }

    /** The time of the level is used up: the next one is called at that instant; whether there is one. */
    boolean climb(Ladder climbed, CommonHours hours) {
        return course.climb(climbed, raisedSide, hours);
    }

    void answer(PersonId by, OriginalText words, Instant now) {
        requireOpen();
        course.answer(by, words, now);
    }

    void askPause(Side side, PersonId by, Instant now) {
        requireOpen();
        course.askPause(side, by, now);
    }

    /** The other side agrees to what one asked for; until then nothing stops. */
    void agreePause(Side side, PersonId by, Instant now) {
        requireOpen();
        course.agreePause(side, by, now);
    }

    /** Either side ends it, or takes back or refuses what was only asked for. */
    void endPause(PersonId by, Instant now) {
        requireOpen();
        course.endPause(by, now);
    }

    void settle(Side side, PersonId by, Instant now) {
        requireRaiser(side);
        if (!current().isAnswered()) {
            throw new RuleViolation("escalation.not-answered");
        }
        end(EscalationOutcome.SETTLED, by, now);
    }

    void withdraw(Side side, PersonId by, Instant now) {
        requireRaiser(side);
        end(EscalationOutcome.WITHDRAWN, by, now);
    }

    void decide(DecisionId taken, PersonId by, Instant now) {
        end(EscalationOutcome.DECIDED, by, now);
        decision = taken;
    }

    private void end(EscalationOutcome how, PersonId by, Instant now) {
        requireOpen();
        course.stop(by, now);
        outcome = how;
        endedBy = by;
        endedAt = now;
    }

    private void requireRaiser(Side side) {
        requireOpen();
        if (side != raisedSide) {
            throw new RuleViolation("escalation.raiser-only");
        }
    }

    void requireOpen() {
        if (outcome != null) {
            throw new RuleViolation("escalation.ended");
        }
    }

    public EscalationState state() {
        return outcome == null ? course.state() : EscalationState.ENDED;
    }

    /** The levels that were called, and what stopped their clocks. */
    public Course course() {
        return course;
    }

    /** The level that is called now. */
    public EscalationStep current() {
        return course.current();
    }

    public EscalationId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public LadderId ladder() {
        return ladder;
    }

    public int number() {
        return number;
    }

    public Matter matter() {
        return matter;
    }

    public Side raisedSide() {
        return raisedSide;
    }

    /** Empty where the terms themselves asked for it. */
    public Optional<PersonId> raisedBy() {
        return Optional.ofNullable(raisedBy);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Optional<EscalationOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Who ended it; nobody where it was not ended, or by the portal. */
    public Optional<PersonId> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<DecisionId> decision() {
        return Optional.ofNullable(decision);
    }
}
