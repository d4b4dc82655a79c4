package org.gangway.teamwork.accord;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What both teams agreed, as a whole: its edition, which people sign, and when both sides look at it again. */
@Entity
public class WorkingAgreement {

    static final int WEEKS_TO_REVIEW = 13;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    private int edition;

    private @Nullable LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Side reviewedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected WorkingAgreement() {}

    WorkingAgreement(EngagementId engagement) {
        this.id = UUID.randomUUID();
        this.engagement = engagement;
    }

    /** What is agreed is something else now: everybody signs anew. */
    void changed() {
        edition++;
    }

    /** Somebody signs: from the first signature on it is looked at again after so many weeks. */
    void signed(LocalDate today) {
        if (edition == 0) {
            throw new RuleViolation("teamwork.nothing-to-sign");
        }
        if (reviewOn == null) {
            reviewOn = today.plusWeeks(WEEKS_TO_REVIEW);
        }
    }

    /** One side has looked at it; true where both have by that. */
    boolean review(Side by, LocalDate today) {
        if (!isDue(today)) {
            throw new RuleViolation("teamwork.review-not-due");
        }
        if (by == reviewedBy) {
            throw new RuleViolation("teamwork.reviewed-already");
        }
        if (reviewedBy == null) {
            reviewedBy = by;
            return false;
        }
        reviewedBy = null;
        reviewOn = today.plusWeeks(WEEKS_TO_REVIEW);
        return true;
    }

    public boolean isDue(LocalDate today) {
        return reviewOn != null && !today.isBefore(reviewOn);
    }

    /** Whether that side has still to look at it. */
    public boolean waitsForReviewBy(Side side, LocalDate today) {
        return isDue(today) && reviewedBy != side;
    }

    public EngagementId engagement() {
        return engagement;
    }

    /** Counts every change of what is agreed; 0 while nothing is. */
    public int edition() {
        return edition;
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }
}
