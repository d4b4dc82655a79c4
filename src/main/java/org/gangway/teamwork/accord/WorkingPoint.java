package org.gangway.teamwork.accord;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.teamwork.TeamQuestion;
import org.jspecify.annotations.Nullable;

/** One thing that both teams agree on, or are offered to agree on. What is agreed stands until both have accepted something else. */
@Entity
public class WorkingPoint {

    public static final int MAX_LENGTH = 2000;

    @EmbeddedId
    private WorkingPointId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable TeamQuestion question;

    @Enumerated(EnumType.STRING)
    private WorkingPointState state;

    @Embedded
    private OriginalText original;

    @Enumerated(EnumType.STRING)
    private Side offeredBy;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "agreed_words"))
    @AttributeOverride(name = "language", column = @Column(name = "agreed_language"))
    @AttributeOverride(name = "revision", column = @Column(name = "agreed_revision"))
    private @Nullable OriginalText agreed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected WorkingPoint() {}

    private WorkingPoint(
            EngagementId engagement, int position, @Nullable TeamQuestion question, OriginalText words, Side by) {
        this.id = WorkingPointId.next();
        this.engagement = engagement;
        this.position = position;
        this.question = question;
        this.original = words;
        this.offeredBy = by;
        this.state = WorkingPointState.OFFERED;
    }

    static WorkingPoint offer(
            EngagementId engagement, int position, @Nullable TeamQuestion question, OriginalText words, Side by) {
        requireLength(words);
        return new WorkingPoint(engagement, position, question, words, by);
    }

    private static void requireLength(OriginalText words) {
        if (words.isEmpty() || words.words().length() > MAX_LENGTH) {
            throw new RuleViolation("teamwork.point-length", Map.of("max", MAX_LENGTH));
        }
    }

    /** Other words, by either side; what is agreed stands meanwhile. */
    void rewrite(String words, java.util.Locale language, Side by) {
        requireThere();
        var next = original.rewritten(words, language);
        requireLength(next);
        if (next.equals(original) && state != WorkingPointState.ENDING) {
            throw new RuleViolation("teamwork.point-unchanged");
        }
        original = next;
        offeredBy = by;
        state = agreed == null ? WorkingPointState.OFFERED : WorkingPointState.REOPENED;
    }

    /** The other side agrees to what is on the table; whether it is in force from now on. */
    boolean accept(Side by) {
        if (!state.isOpen() || offeredBy == by) {
            throw new RuleViolation("teamwork.accepted-by-the-other-side");
        }
        if (state == WorkingPointState.ENDING) {
            state = WorkingPointState.DROPPED;
            return false;
        }
        agreed = original;
        state = WorkingPointState.AGREED;
        return true;
    }

    /** The side that offered takes it back; what was agreed before stands. */
    void withdraw(Side by) {
        if (!state.isOpen() || offeredBy != by) {
            throw new RuleViolation("teamwork.withdrawn-by-its-side");
        }
        var before = agreed;
        if (before == null) {
            state = WorkingPointState.DROPPED;
        } else {
            original = original.rewritten(before.words(), before.locale());
            agreed = original;
            state = WorkingPointState.AGREED;
        }
    }

    /** One side wants it to end. */
    void offerEnd(Side by) {
        if (state != WorkingPointState.AGREED) {
            throw new RuleViolation("teamwork.point-not-agreed");
        }
        offeredBy = by;
        state = WorkingPointState.ENDING;
    }

    private void requireThere() {
        if (state == WorkingPointState.DROPPED) {
            throw new RuleViolation("teamwork.point-dropped");
        }
    }

    /** Whether that side has something to answer. */
    public boolean waitsFor(Side side) {
        return state.isOpen() && offeredBy != side;
    }

    public WorkingPointId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public int position() {
        return position;
    }

    /** The question between the two teams that it answers, if it answers one. */
    public Optional<TeamQuestion> question() {
        return Optional.ofNullable(question);
    }

    public WorkingPointState state() {
        return state;
    }

    /** On the table, or agreed where nothing else is. */
    public OriginalText original() {
        return original;
    }

    public Side offeredBy() {
        return offeredBy;
    }

    /** What is in force while other words are on the table. */
    public Optional<OriginalText> standing() {
        return state == WorkingPointState.REOPENED ? Optional.ofNullable(agreed) : Optional.empty();
    }
}
