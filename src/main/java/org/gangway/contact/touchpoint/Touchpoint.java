package org.gangway.contact.touchpoint;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.gangway.contact.map.CounterpartId;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A talk of two people who stand opposite one another. Both sides see that it is or was; what came of it stands in its lines. */
@Entity
public class Touchpoint {

    static final int FEWEST = 5;
    static final int MOST = 24 * 60;

    @EmbeddedId
    private TouchpointId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "counterpart_id", updatable = false))
    private CounterpartId pair;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TouchpointKind kind;

    private Instant startsAt;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private TouchpointState state;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // policies read it
    private Side side;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    @SuppressWarnings("UnusedVariable") // policies read it
    private PersonId author;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Touchpoint() {}

    private Touchpoint(EngagementId engagement, NewTouchpoint told, Side side, PersonId author, TouchpointState state) {
        if (told.minutes() < FEWEST || told.minutes() > MOST) {
            throw new RuleViolation("contact.talk-minutes", Map.of("min", FEWEST, "max", MOST));
        }
        this.id = TouchpointId.next();
        this.engagement = engagement;
        this.pair = told.pair();
        this.kind = told.kind();
        this.startsAt = told.start();
        this.minutes = told.minutes();
        this.state = state;
        this.side = side;
        this.author = author;
    }

    /** @throws RuleViolation {@code contact.talk-past} where it would have begun already */
    static Touchpoint plan(EngagementId engagement, NewTouchpoint told, Side side, PersonId author, Instant now) {
        if (!told.start().isAfter(now)) {
            throw new RuleViolation("contact.talk-past");
        }
        return new Touchpoint(engagement, told, side, author, TouchpointState.PLANNED);
    }

    /** @throws RuleViolation {@code contact.talk-ahead} where it has not begun yet */
    static Touchpoint held(EngagementId engagement, NewTouchpoint told, Side side, PersonId author, Instant now) {
        if (told.start().isAfter(now)) {
            throw new RuleViolation("contact.talk-ahead");
        }
        return new Touchpoint(engagement, told, side, author, TouchpointState.HELD);
    }

    /** @throws RuleViolation {@code contact.talk-ahead}, {@code contact.talk-over} */
    void hold(Instant now) {
        requirePlanned();
        if (startsAt.isAfter(now)) {
            throw new RuleViolation("contact.talk-ahead");
        }
        state = TouchpointState.HELD;
    }

    void drop() {
        requirePlanned();
        state = TouchpointState.DROPPED;
    }

    private void requirePlanned() {
        if (state != TouchpointState.PLANNED) {
            throw new RuleViolation("contact.talk-over");
        }
    }

    public TouchpointId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public CounterpartId pair() {
        return pair;
    }

    public TouchpointKind kind() {
        return kind;
    }

    public Instant start() {
        return startsAt;
    }

    public int minutes() {
        return minutes;
    }

    public TouchpointState state() {
        return state;
    }
}
