package org.gangway.escalation.ladder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.SiteId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A version of the ladder of an engagement: one side offers it, the other agrees. It never changes afterwards but for people
 * who hand their place on; what runs keeps the version it began with.
 */
@Entity
@Table(name = "escalation_ladder")
public class Ladder {

    public static final int MOST_LEVELS = 7;

    @EmbeddedId
    private LadderId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Column(updatable = false)
    private int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_site_id", updatable = false))
    private SiteId clientSite;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_site_id", updatable = false))
    private SiteId vendorSite;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "escalation_level", joinColumns = @JoinColumn(name = "ladder_id"))
    @OrderColumn(name = "position")
    private List<LadderLevel> levels = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side offeredSide;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offered_by", updatable = false))
    private PersonId offeredBy;

    @Column(updatable = false)
    private Instant offeredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreed_by"))
    private @Nullable PersonId agreedBy;

    private @Nullable Instant agreedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Ladder() {}

    private Ladder(EngagementId engagement, int number, NewLadder offered, Side side, PersonId by, Instant now) {
        this.id = LadderId.next();
        this.engagement = engagement;
        this.number = number;
        this.clientSite = offered.clientSite();
        this.vendorSite = offered.vendorSite();
        this.levels = new ArrayList<>(offered.levels());
        this.offeredSide = side;
        this.offeredBy = by;
        this.offeredAt = now;
    }

    static Ladder offer(EngagementId engagement, int number, NewLadder offered, Side side, PersonId by, Instant now) {
        if (offered.levels().isEmpty()) {
            throw new RuleViolation("escalation.ladder-empty");
        }
        if (offered.levels().size() > MOST_LEVELS) {
            throw new RuleViolation("escalation.ladder-long", Map.of("max", MOST_LEVELS));
        }
        return new Ladder(engagement, number, offered, side, by, now);
    }

    /** The other side agrees: from now on what is raised climbs this ladder. */
    void agree(Side side, PersonId by, Instant now) {
        requireOpen();
        if (side == offeredSide) {
            throw new RuleViolation("escalation.ladder-own-offer");
        }
        agreedBy = by;
        agreedAt = now;
    }

    /** Taken back, refused, or followed by another one. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    void requireOpen() {
        if (!isOffered()) {
            throw new RuleViolation("escalation.ladder-not-open");
        }
    }

    /** Somebody takes another's place on every level. */
    void handOver(PersonId from, PersonId to) {
        levels.replaceAll(level -> level.names(from) ? level.handedOver(from, to) : level);
    }

    public boolean isOffered() {
        return agreedAt == null && endedAt == null;
    }

    public boolean isInForce() {
        return agreedAt != null && endedAt == null;
    }

    public boolean names(PersonId person) {
        return levels.stream().anyMatch(level -> level.names(person));
    }

    public LadderId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public int number() {
        return number;
    }

    public SiteId site(Side side) {
        return side == Side.CLIENT ? clientSite : vendorSite;
    }

    public List<LadderLevel> levels() {
        return List.copyOf(levels);
    }

    public Side offeredSide() {
        return offeredSide;
    }

    public PersonId offeredBy() {
        return offeredBy;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** Who agreed for the other side. */
    public Optional<PersonId> agreedBy() {
        return Optional.ofNullable(agreedBy);
    }

    public Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }
}
