package org.gangway.onboarding.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How far a task is: who did it and when, and who of the other side saw that it was done. */
@Embeddable
public class TaskWork {

    @Enumerated(EnumType.STRING)
    private OnboardingTaskState state;

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

    protected TaskWork() {
        state = OnboardingTaskState.OPEN;
    }

    static TaskWork ahead() {
        return new TaskWork();
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

    void requireWaiting() {
        if (!state.isWaiting()) {
            throw new RuleViolation("onboarding.task-not-open");
        }
    }

    void requireBegun() {
        if (state == OnboardingTaskState.OPEN) {
            throw new RuleViolation("onboarding.task-open");
        }
    }

    OnboardingTaskState state() {
        return state;
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
}
