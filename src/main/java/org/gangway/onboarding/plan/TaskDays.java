package org.gangway.onboarding.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.onboarding.schedule.BegunDates;
import org.gangway.onboarding.schedule.TaskDates;
import org.jspecify.annotations.Nullable;

/** The days of a task: where it stands now and why, and where it stood when both sides agreed. */
@Embeddable
public class TaskDays {

    private LocalDate startsOn;

    private LocalDate endsOn;

    private String reasons;

    private @Nullable LocalDate agreedStart;

    private @Nullable LocalDate agreedEnd;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TaskDays() {}

    /** Until they are worked out. */
    TaskDays(LocalDate goLive) {
        startsOn = goLive;
        endsOn = goLive;
        reasons = DateReasons.write(List.of());
    }

    /** Of what has begun the start stays, of what is done both days, and why they are so. */
    void standOn(TaskDates dates, OnboardingTaskState state) {
        if (!state.isWaiting()) {
            return;
        }
        var known = dates();
        reasons = DateReasons.write(
                state == OnboardingTaskState.OPEN ? dates : dates.withStartReasons(known.startReasons()));
        startsOn = dates.start();
        endsOn = dates.end();
    }

    /** What calendars do not move any more; null while nothing has begun. */
    @Nullable
    BegunDates begun(OnboardingTaskState state) {
        return switch (state) {
            case OPEN -> null;
            case RUNNING -> new BegunDates(startsOn, null);
            case DONE, DROPPED -> new BegunDates(startsOn, endsOn);
        };
    }

    void keepAsAgreed() {
        agreedStart = startsOn;
        agreedEnd = endsOn;
    }

    /** As both sides know it now. */
    public TaskDates dates() {
        return DateReasons.read(startsOn, endsOn, reasons);
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

    /** Whether it stands on other days than both sides agreed to. */
    public boolean areMoved() {
        return agreedStart != null && !(startsOn.equals(agreedStart) && endsOn.equals(agreedEnd));
    }
}
