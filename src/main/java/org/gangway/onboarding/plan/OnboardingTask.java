package org.gangway.onboarding.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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
import org.gangway.onboarding.schedule.StartRule;
import org.gangway.onboarding.schedule.TaskDates;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.schedule.TimedTask;
import org.gangway.onboarding.template.OnboardingPhase;
import org.gangway.onboarding.template.ShippedTask;
import org.gangway.paragraph.OriginalText;
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

    @Embedded
    private TaskMatter matter;

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

    @Embedded
    private TaskDays days;

    @Embedded
    private TaskWork work = TaskWork.ahead();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected OnboardingTask() {}

    private OnboardingTask(OnboardingPlan plan, int position, TaskContent content, Locale language) {
        this.id = OnboardingTaskId.next();
        this.engagement = plan.engagement();
        this.plan = plan.id();
        this.position = position;
        this.days = new TaskDays(plan.goLive());
        this.matter = new TaskMatter(content, language, null);
        describe(content, language);
    }

    static OnboardingTask of(OnboardingPlan plan, int position, TaskContent content, Locale language) {
        plan.requireDraft();
        return new OnboardingTask(plan, position, content, language);
    }

    /** Says anew what is to be done; of what has begun the days stay. */
    final void describe(TaskContent content, Locale language) {
        matter = matter.described(content, language);
        after.clear();
        content.after().forEach(it -> after.add(it.value()));
        owner = content.owner();
        counterpart = content.counterpart();
        // refused there where its days are out of reason
        timed();
    }

    /** What decides its days. */
    final TimedTask timed() {
        return new TimedTask(
                key(), matter.side(), matter.start(), matter.duration(), keysAfter(), days.begun(work.state()));
    }

    private List<String> keysAfter() {
        return after.stream().map(UUID::toString).sorted().toList();
    }

    void standOn(TaskDates dates) {
        days.standOn(dates, work.state());
    }

    void give(@Nullable PersonId newOwner, @Nullable PersonId newCounterpart) {
        work.requireWaiting();
        owner = newOwner;
        counterpart = newCounterpart;
    }

    void begin() {
        work.begin();
    }

    void finish(Side side, PersonId person, LocalDate today) {
        work.finish(side, person, today);
    }

    /** The other side saw that it was done. */
    void confirm(Side side, PersonId person, LocalDate today) {
        work.confirm(side, person, today);
    }

    void drop() {
        work.drop();
    }

    /** It was not done after all, or is wanted again. */
    void reopen() {
        work.requireBegun();
        work = TaskWork.ahead();
    }

    /** As it is described now. */
    public TaskContent content() {
        return matter.content(after(), owner, counterpart);
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
        return matter.phase();
    }

    public @Nullable ShippedTask shipped() {
        return matter.shipped();
    }

    /** Empty for one that the portal names. */
    public Optional<OriginalText> original() {
        return matter.original();
    }

    public Text title() {
        return matter.title();
    }

    public TaskOwner side() {
        return matter.side();
    }

    public StartRule start() {
        return matter.start();
    }

    public int duration() {
        return matter.duration();
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
        return matter.cost();
    }

    public TaskDays days() {
        return days;
    }

    public LocalDate startsOn() {
        return days.startsOn();
    }

    public LocalDate endsOn() {
        return days.endsOn();
    }

    public TaskWork work() {
        return work;
    }

    public OnboardingTaskState state() {
        return work.state();
    }

    public boolean isOverdue(LocalDate today) {
        return state().isWaiting() && endsOn().isBefore(today);
    }
}
