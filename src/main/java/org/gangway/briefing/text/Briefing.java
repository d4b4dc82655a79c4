package org.gangway.briefing.text;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a side writes about itself for the other: its own draft until it is published, in editions from then on. */
@Entity
public class Briefing {

    @EmbeddedId
    private BriefingId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BriefingKind kind;

    private int edition;

    private int substance;

    private LocalDate changedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Briefing() {}

    private Briefing(EngagementId engagement, Side side, BriefingKind kind, LocalDate today) {
        this.id = BriefingId.next();
        this.engagement = engagement;
        this.side = side;
        this.kind = kind;
        this.changedOn = today;
    }

    static Briefing begin(EngagementId engagement, Side side, BriefingKind kind, LocalDate today) {
        return new Briefing(engagement, side, kind, today);
    }

    /** From now on the other side reads it. */
    void publish(LocalDate today) {
        if (isPublished()) {
            throw new RuleViolation("briefing.published-already");
        }
        edition = 1;
        substance = 1;
        changedOn = today;
    }

    /**
     * Its next edition.
     *
     * @param inSubstance whether those who read it have to read it again
     */
    void changed(boolean inSubstance, LocalDate today) {
        if (isPublished()) {
            edition++;
            substance = inSubstance ? edition : substance;
        }
        changedOn = today;
    }

    public boolean isPublished() {
        return edition > 0;
    }

    /** Whether somebody who read that edition has to read it again. */
    public boolean isOutdated(int readEdition) {
        return readEdition < substance;
    }

    public BriefingId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    /** Who writes it, and whom it is about. */
    public Side side() {
        return side;
    }

    public BriefingKind kind() {
        return kind;
    }

    /** 0 while it is a draft. */
    public int edition() {
        return edition;
    }

    public LocalDate changedOn() {
        return changedOn;
    }
}
