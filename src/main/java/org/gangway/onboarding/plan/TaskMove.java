package org.gangway.onboarding.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.onboarding.schedule.DateMove;
import org.gangway.onboarding.schedule.DateReason;
import org.hibernate.annotations.Immutable;

/** That a task was moved, from when to when, and why. */
@Entity
@Immutable
@Table(name = "onboarding_move")
public class TaskMove {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    @SuppressWarnings("UnusedVariable") // row-level security reads it
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    @SuppressWarnings("UnusedVariable") // queries read it
    private OnboardingPlanId plan;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private OnboardingTaskId task;

    private LocalDate movedOn;
    private LocalDate fromStart;
    private LocalDate fromEnd;
    private LocalDate toStart;
    private LocalDate toEnd;
    private String reasons;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TaskMove() {}

    TaskMove(OnboardingTask task, DateMove move, LocalDate today) {
        this.id = UUID.randomUUID();
        this.engagement = task.engagement();
        this.plan = task.plan();
        this.task = task.id();
        this.movedOn = today;
        this.fromStart = move.from().start();
        this.fromEnd = move.from().end();
        this.toStart = move.to().start();
        this.toEnd = move.to().end();
        this.reasons = DateReasons.write(why(move));
    }

    /** What is new in the way; where nothing is, what is no longer. */
    private static List<DateReason> why(DateMove move) {
        return move.added().isEmpty() ? move.gone() : move.added();
    }

    public OnboardingTaskId task() {
        return task;
    }

    public LocalDate movedOn() {
        return movedOn;
    }

    public LocalDate fromStart() {
        return fromStart;
    }

    public LocalDate fromEnd() {
        return fromEnd;
    }

    public LocalDate toStart() {
        return toStart;
    }

    public LocalDate toEnd() {
        return toEnd;
    }

    /** Closed days that came or went, and tasks before it that moved. */
    public List<DateReason> reasons() {
        return DateReasons.read(reasons);
    }
}
