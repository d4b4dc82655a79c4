package org.gangway.onboarding.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** How two teams become one, for an engagement or for a wave of people: tasks dated from the day on which they go live. */
@Entity
public class OnboardingPlan {

    public static final int MAX_NAME = 120;
    private static final int MOST_YEARS_AHEAD = 3;

    @EmbeddedId
    private OnboardingPlanId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "name"))
    private OriginalText name;

    private LocalDate goLive;

    @Enumerated(EnumType.STRING)
    private OnboardingPlanState state;

    @Embedded
    private @Nullable TemplateUsed template;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "client_agreed_id"))
    @AttributeOverride(name = "day", column = @Column(name = "client_agreed_on"))
    private @Nullable SideAgreement clientAgreed;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "vendor_agreed_id"))
    @AttributeOverride(name = "day", column = @Column(name = "vendor_agreed_on"))
    private @Nullable SideAgreement vendorAgreed;

    private @Nullable LocalDate begunOn;

    @Embedded
    private ClosingReport closing = ClosingReport.NONE;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private LocalDate createdOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OnboardingPlan() {}

    private OnboardingPlan(
            EngagementId engagement,
            OriginalText name,
            LocalDate goLive,
            @Nullable TemplateUsed template,
            LocalDate today) {
        this.id = OnboardingPlanId.next();
        this.engagement = engagement;
        this.name = name;
        this.goLive = goLive;
        this.template = template;
        this.state = OnboardingPlanState.DRAFT;
        this.createdOn = today;
    }

    /** @param template null for an empty plan */
    static OnboardingPlan draft(
            EngagementId engagement,
            OriginalText name,
            LocalDate goLive,
            @Nullable TemplateUsed template,
            LocalDate today) {
        if (name.isEmpty() || name.words().length() > MAX_NAME || !WrittenText.isLine(name.words())) {
            throw new RuleViolation("onboarding.plan-name-length", Map.of("max", MAX_NAME));
        }
        requireAhead(goLive, today);
        return new OnboardingPlan(engagement, name, goLive, template, today);
    }

    private static void requireAhead(LocalDate goLive, LocalDate today) {
        if (goLive.isBefore(today)) {
            throw new RuleViolation("onboarding.go-live-past", Map.of("day", today));
        }
        if (goLive.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw new RuleViolation("onboarding.go-live-far", Map.of("n", MOST_YEARS_AHEAD));
        }
    }

    /** Both teams go live on another day. */
    void goLiveOn(LocalDate day, LocalDate today) {
        requireDraft();
        requireAhead(day, today);
        goLive = day;
    }

    /** Something in it was changed by a side: whatever the other one agreed to was something else. */
    void changed() {
        requireDraft();
        clientAgreed = null;
        vendorAgreed = null;
    }

    /** True where both have agreed by it. */
    boolean agree(Side side, PersonId person, LocalDate day) {
        requireDraft();
        if (agreed(side).isPresent()) {
            throw new RuleViolation("onboarding.agreed-already");
        }
        if (side == Side.CLIENT) {
            clientAgreed = SideAgreement.of(person, day);
        } else {
            vendorAgreed = SideAgreement.of(person, day);
        }
        if (clientAgreed == null || vendorAgreed == null) {
            return false;
        }
        state = begunOn == null ? OnboardingPlanState.AGREED : OnboardingPlanState.ACTIVE;
        return true;
    }

    void begin(LocalDate today) {
        require(OnboardingPlanState.AGREED, "onboarding.plan-not-agreed");
        state = OnboardingPlanState.ACTIVE;
        begunOn = today;
    }

    /** It is written anew, and both have to agree again; what was done stays done. */
    void revise() {
        if (state != OnboardingPlanState.AGREED && state != OnboardingPlanState.ACTIVE) {
            throw new RuleViolation("onboarding.plan-not-agreed");
        }
        state = OnboardingPlanState.DRAFT;
        changed();
    }

    void close(String words, Locale language, LocalDate today) {
        require(OnboardingPlanState.ACTIVE, "onboarding.plan-not-active");
        closing = ClosingReport.of(words, language, today);
        state = OnboardingPlanState.CLOSED;
    }

    /** What both sides once agreed to is not thrown away, also when it is a draft again. */
    void requireNeverBegun() {
        requireDraft();
        if (begunOn != null) {
            throw new RuleViolation("onboarding.plan-begun");
        }
    }

    void requireDraft() {
        require(OnboardingPlanState.DRAFT, "onboarding.plan-not-draft");
    }

    /** Its tasks are begun and done while it is active. */
    void requireActive() {
        require(OnboardingPlanState.ACTIVE, "onboarding.plan-not-active");
    }

    private void require(OnboardingPlanState needed, String rule) {
        if (state != needed) {
            throw new RuleViolation(rule);
        }
    }

    private Optional<SideAgreement> agreed(Side side) {
        return Optional.ofNullable(side == Side.CLIENT ? clientAgreed : vendorAgreed);
    }

    public boolean isAgreedBy(Side side) {
        return agreed(side).isPresent();
    }

    /** When the side agreed; empty while it has not. */
    public Optional<LocalDate> agreedOn(Side side) {
        return agreed(side).map(SideAgreement::day);
    }

    public OnboardingPlanId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public OriginalText original() {
        return name;
    }

    public String name() {
        return name.words();
    }

    public LocalDate goLive() {
        return goLive;
    }

    public OnboardingPlanState state() {
        return state;
    }

    public Optional<TemplateUsed> template() {
        return Optional.ofNullable(template);
    }

    public Optional<LocalDate> begunOn() {
        return Optional.ofNullable(begunOn);
    }

    public Optional<LocalDate> closedOn() {
        return closing.day();
    }

    /** What came of it; empty until it is closed. */
    public String report() {
        return closing.report();
    }

    public Locale reportLanguage() {
        return closing.locale().orElseGet(name::locale);
    }
}
