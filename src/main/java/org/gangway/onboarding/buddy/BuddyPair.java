package org.gangway.onboarding.buddy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.onboarding.plan.OnboardingPlan;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Two people, one a side, who help each other through the first months; only they themselves can say yes to it. */
@Entity
public class BuddyPair {

    /** After so many weeks from go-live both say how it went. */
    public static final int WEEKS = 13;

    /** So long they can say it. */
    public static final int WEEKS_TO_RATE = 2;

    @EmbeddedId
    private BuddyPairId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id", updatable = false))
    private OnboardingPlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id", updatable = false))
    private PersonId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id", updatable = false))
    private PersonId vendor;

    @Enumerated(EnumType.STRING)
    private BuddyState state;

    private @Nullable LocalDate clientAccepted;

    private @Nullable LocalDate vendorAccepted;

    @Column(updatable = false)
    private LocalDate proposedOn;

    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected BuddyPair() {}

    BuddyPair(OnboardingPlan plan, PersonId client, PersonId vendor, LocalDate today) {
        this.id = BuddyPairId.next();
        this.engagement = plan.engagement();
        this.plan = plan.id();
        this.client = client;
        this.vendor = vendor;
        this.state = BuddyState.PROPOSED;
        this.proposedOn = today;
    }

    /** @throws RuleViolation {@code onboarding.buddy-not-you}, {@code onboarding.buddy-not-open} */
    void accept(PersonId person, LocalDate today) {
        requireOf(person);
        if (state != BuddyState.PROPOSED) {
            throw new RuleViolation("onboarding.buddy-not-open");
        }
        if (person.equals(client)) {
            clientAccepted = today;
        } else {
            vendorAccepted = today;
        }
        if (clientAccepted != null && vendorAccepted != null) {
            state = BuddyState.ACCEPTED;
        }
    }

    /** One of the two does not want it. */
    void decline(PersonId person, LocalDate today) {
        requireOf(person);
        if (state != BuddyState.PROPOSED) {
            throw new RuleViolation("onboarding.buddy-not-open");
        }
        state = BuddyState.DECLINED;
        endedOn = today;
    }

    void end(LocalDate today) {
        if (state.isOver()) {
            throw new RuleViolation("onboarding.buddy-over");
        }
        state = BuddyState.ENDED;
        endedOn = today;
    }

    void requireOf(PersonId person) {
        if (!has(person)) {
            throw new RuleViolation("onboarding.buddy-not-you");
        }
    }

    void requireAccepted() {
        if (state != BuddyState.ACCEPTED) {
            throw new RuleViolation("onboarding.buddy-not-accepted");
        }
    }

    public boolean has(PersonId person) {
        return person.equals(client) || person.equals(vendor);
    }

    /** Whether that person has to say whether they want it. */
    public boolean waitsFor(PersonId person) {
        return state == BuddyState.PROPOSED && has(person) && !hasAccepted(person);
    }

    public boolean hasAccepted(PersonId person) {
        return person.equals(client) ? clientAccepted != null : person.equals(vendor) && vendorAccepted != null;
    }

    public BuddyPairId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public OnboardingPlanId plan() {
        return plan;
    }

    public PersonId of(Side side) {
        return side == Side.CLIENT ? client : vendor;
    }

    public BuddyState state() {
        return state;
    }

    public boolean isOver() {
        return state.isOver();
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
