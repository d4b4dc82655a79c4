package org.gangway.onboarding.plan;

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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.language.Text;
import org.gangway.onboarding.schedule.BegunDates;
import org.gangway.onboarding.schedule.StartRule;
import org.gangway.onboarding.schedule.TaskDates;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.schedule.TimedTask;
import org.gangway.onboarding.template.OnboardingPhase;
import org.gangway.onboarding.template.ShippedTask;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Something that one side, or both together, does in a plan. */
@Entity
public class OnboardingTask {

    @EmbeddedId
    private OnboardingTaskId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private OnboardingPlanId plan;

    private int position;

    @Enumerated(EnumType.STRING)
    private OnboardingPhase phase;

    @Enumerated(EnumType.STRING)
    private @Nullable ShippedTask shipped;

    @Embedded
    private @Nullable OriginalText original;

    @Enumerated(EnumType.STRING)
    private TaskOwner ownerSide;

    @Embedded
    private StartRule start;

    private int duration;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "onboarding_task_after", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "before_id")
    private Set<UUID> after = new LinkedHashSet<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable PersonId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "counterpart_id"))
    private @Nullable PersonId counterpart;

    private @Nullable BigDecimal cost;

    @Enumerated(EnumType.STRING)
    private OnboardingTaskState state;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private String reasons;

    private @Nullable LocalDate agreedStart;

    private @Nullable LocalDate agreedEnd;

    private @Nullable LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Side doneBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "done_by_id"))
    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable PersonId doneByPerson;

    private @Nullable LocalDate confirmedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "confirmed_by_id"))
    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable PersonId confirmedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OnboardingTask() {}

    private OnboardingTask(OnboardingPlan plan, int position, TaskContent content, Locale language) {
        this.id = OnboardingTaskId.next();
        this.engagement = plan.engagement();
        this.plan = plan.id();
        this.position = position;
        this.state = OnboardingTaskState.OPEN;
        this.startsOn = plan.goLive();
        this.endsOn = plan.goLive();
        this.reasons = DateReasons.write(List.of());
        describe(content, language);
    }

    static OnboardingTask of(OnboardingPlan plan, int position, TaskContent content, Locale language) {
        plan.requireDraft();
        return new OnboardingTask(plan, position, content, language);
    }

    /** Says anew what is to be done; of what has begun the days stay. */
    final void describe(TaskContent content, Locale language) {
        phase = content.phase();
        shipped = content.shipped();
        original = content.shipped() == null ? written(content.words(), language) : null;
        ownerSide = content.side();
        start = content.start();
        // refused there where it is out of reason
        duration = timed(content.duration()).duration();
        after.clear();
        content.after().forEach(it -> after.add(it.value()));
        owner = content.owner();
        counterpart = content.counterpart();
        cost = content.cost();
    }

    private OriginalText written(String words, Locale language) {
        return original == null ? OriginalText.of(words, language) : original.rewritten(words, language);
    }

    private TimedTask timed(int days) {
        return new TimedTask(key(), ownerSide, start, days, keysAfter(), begun());
    }

    private List<String> keysAfter() {
        return after.stream().map(UUID::toString).sorted().toList();
    }

    private @Nullable BegunDates begun() {
        return switch (state) {
            case OPEN -> null;
            case RUNNING -> new BegunDates(startsOn, null);
            case DONE, DROPPED -> new BegunDates(startsOn, endsOn);
        };
    }

    /** What decides its days. */
    TimedTask timed() {
        return timed(duration);
    }

    /** Of what has begun the start stays, of what is done both days, and why they are so. */
    void standOn(TaskDates dates) {
        if (!state.isWaiting()) {
            return;
        }
        var known = dates();
        reasons = DateReasons.write(
                state == OnboardingTaskState.OPEN ? dates : dates.withStartReasons(known.startReasons()));
        startsOn = dates.start();
        endsOn = dates.end();
    }

    /** As both sides know it now. */
    public TaskDates dates() {
        return DateReasons.read(startsOn, endsOn, reasons);
    }

    void keepAgreedDates() {
        agreedStart = startsOn;
        agreedEnd = endsOn;
    }

    void give(@Nullable PersonId newOwner, @Nullable PersonId newCounterpart) {
        requireWaiting();
        owner = newOwner;
        counterpart = newCounterpart;
    }

    void begin() {
        if (state != OnboardingTaskState.OPEN) {
            throw new RuleViolation("onboarding.task-begun");
        }
        state = OnboardingTaskState.RUNNING;
    }

    void finish(Side side, PersonId person, LocalDate today) {
        requireWaiting();
        state = OnboardingTaskState.DONE;
        doneOn = today;
        doneBy = side;
        doneByPerson = person;
    }

    /** The other side saw that it was done. */
    void confirm(Side side, PersonId person, LocalDate today) {
        if (state != OnboardingTaskState.DONE || confirmedOn != null) {
            throw new RuleViolation("onboarding.task-not-to-confirm");
        }
        if (side == doneBy) {
            throw new RuleViolation("onboarding.confirmed-by-the-other-side");
        }
        confirmedOn = today;
        confirmedBy = person;
    }

    void drop() {
        requireWaiting();
        state = OnboardingTaskState.DROPPED;
    }

    /** It was not done after all, or is wanted again. */
    void reopen() {
        if (state == OnboardingTaskState.OPEN) {
            throw new RuleViolation("onboarding.task-open");
        }
        state = OnboardingTaskState.OPEN;
        doneOn = null;
        doneBy = null;
        doneByPerson = null;
        confirmedOn = null;
        confirmedBy = null;
    }

    private void requireWaiting() {
        if (!state.isWaiting()) {
            throw new RuleViolation("onboarding.task-not-open");
        }
    }

    /** As it is described now. */
    public TaskContent content() {
        return new TaskContent(
                phase,
                shipped,
                shipped == null ? words() : "",
                ownerSide,
                start,
                duration,
                after(),
                owner,
                counterpart,
                cost);
    }

    void waitForNothing() {
        after.clear();
    }

    void waitNoMoreFor(OnboardingTaskId task) {
        after.remove(task.value());
    }

    String key() {
        return id.value().toString();
    }

    public OnboardingTaskId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public OnboardingPlanId plan() {
        return plan;
    }

    public int position() {
        return position;
    }

    public OnboardingPhase phase() {
        return phase;
    }

    public @Nullable ShippedTask shipped() {
        return shipped;
    }

    /** Empty for one that the portal names. */
    public Optional<OriginalText> original() {
        return Optional.ofNullable(original);
    }

    public Text title() {
        if (shipped != null) {
            return Text.of(shipped);
        }
        return Text.user(original == null ? "" : original.words());
    }

    public TaskOwner side() {
        return ownerSide;
    }

    public StartRule start() {
        return start;
    }

    public int duration() {
        return duration;
    }

    public List<OnboardingTaskId> after() {
        return keysAfter().stream().map(OnboardingTaskId::of).toList();
    }

    public Optional<PersonId> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<PersonId> counterpart() {
        return Optional.ofNullable(counterpart);
    }

    public Optional<BigDecimal> cost() {
        return Optional.ofNullable(cost);
    }

    public OnboardingTaskState state() {
        return state;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** The days on which both sides agreed; empty before. */
    public Optional<LocalDate> agreedStart() {
        return Optional.ofNullable(agreedStart);
    }

    public Optional<LocalDate> agreedEnd() {
        return Optional.ofNullable(agreedEnd);
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public Optional<Side> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    public boolean isConfirmed() {
        return confirmedOn != null;
    }

    public boolean isOverdue(LocalDate today) {
        return state.isWaiting() && endsOn.isBefore(today);
    }

    private String words() {
        return original == null ? "" : original.words();
    }
}
