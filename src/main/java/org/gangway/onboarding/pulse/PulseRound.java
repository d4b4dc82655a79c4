package org.gangway.onboarding.pulse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.onboarding.plan.OnboardingPlan;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Both sides are asked the same questions at one time of a plan. */
@Entity
public class PulseRound {

    /** Weeks after go-live at which both sides are asked. */
    public static final List<Integer> WEEKS = List.of(4, 8, 13, 26);

    /** So many links are made for a side. */
    public static final int MOST_ASKED = 200;

    /** A round that was not opened so long after its day is left out. */
    static final int LATEST_WEEKS = 4;

    private static final int DAYS_OPEN = 14;

    @EmbeddedId
    private PulseRoundId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id", updatable = false))
    private OnboardingPlanId plan;

    @Column(updatable = false)
    private int week;

    @Column(updatable = false)
    private LocalDate openedOn;

    @Column(updatable = false)
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private PulseRoundState state;

    private int askedClient;

    private int askedVendor;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable BigDecimal fellFrom;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable BigDecimal fellTo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PulseRound() {}

    private PulseRound(OnboardingPlan plan, int week, LocalDate today) {
        this.id = PulseRoundId.next();
        this.engagement = plan.engagement();
        this.plan = plan.id();
        this.week = week;
        this.openedOn = today;
        this.closesOn = today.plusDays(DAYS_OPEN);
        this.state = PulseRoundState.OPEN;
    }

    static PulseRound open(OnboardingPlan plan, int week, LocalDate today) {
        if (!WEEKS.contains(week)) {
            throw new IllegalArgumentException("week " + week);
        }
        var from = plan.goLive().plusWeeks(week);
        if (today.isBefore(from)) {
            throw new RuleViolation("onboarding.pulse-too-early", Map.of("day", from));
        }
        return new PulseRound(plan, week, today);
    }

    void ask(Side side, int more) {
        if (state != PulseRoundState.OPEN) {
            throw new RuleViolation("onboarding.pulse-closed");
        }
        if (more < 1 || asked(side) + more > MOST_ASKED) {
            throw new RuleViolation("onboarding.pulse-too-many-links", Map.of("max", MOST_ASKED - asked(side)));
        }
        if (side == Side.CLIENT) {
            askedClient += more;
        } else {
            askedVendor += more;
        }
    }

    void close() {
        state = PulseRoundState.CLOSED;
    }

    /** What every reader is shown is clearly lower than the time before. */
    void fell(BigDecimal from, BigDecimal to) {
        fellFrom = from;
        fellTo = to;
    }

    public boolean isOpen() {
        return state == PulseRoundState.OPEN;
    }

    /** Whether answers are taken on that day. */
    boolean takesAnswers(LocalDate today) {
        return isOpen() && !today.isAfter(closesOn);
    }

    public PulseRoundId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public OnboardingPlanId plan() {
        return plan;
    }

    public int week() {
        return week;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The last day on which somebody can answer. */
    public LocalDate closesOn() {
        return closesOn;
    }

    public int asked(Side side) {
        return side == Side.CLIENT ? askedClient : askedVendor;
    }

    public int asked(PulseGroup group) {
        return switch (group) {
            case ALL -> askedClient + askedVendor;
            case CLIENT -> askedClient;
            case VENDOR -> askedVendor;
        };
    }
}
