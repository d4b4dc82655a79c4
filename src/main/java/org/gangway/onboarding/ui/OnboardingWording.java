package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.plan.OnboardingPlanState;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.onboarding.schedule.DateReason;
import org.gangway.onboarding.schedule.StartRule;
import org.gangway.onboarding.schedule.StartUnit;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.shared.Period;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.gangway.uikit.Timeline.TimelineTone;

/** How plans, tasks and their days are said. */
final class OnboardingWording {

    private OnboardingWording() {}

    static StatusBadge badge(OnboardingPlanState state) {
        return new StatusBadge(
                Text.of(state),
                switch (state) {
                    case DRAFT -> StatusTone.NEUTRAL;
                    case AGREED -> StatusTone.WAITING;
                    case ACTIVE -> StatusTone.GOOD;
                    case CLOSED -> StatusTone.NEUTRAL;
                });
    }

    static StatusBadge badge(PlanSheet sheet, OnboardingTask task) {
        if (sheet.isOverdue(task)) {
            return new StatusBadge(Msg.onboarding_task_overdue(), StatusTone.BAD);
        }
        if (task.work().isConfirmed()) {
            return new StatusBadge(Msg.onboarding_task_confirmed(), StatusTone.GOOD);
        }
        return new StatusBadge(
                Text.of(task.state()),
                switch (task.state()) {
                    case OPEN, DROPPED -> StatusTone.NEUTRAL;
                    case RUNNING -> StatusTone.WAITING;
                    case DONE -> StatusTone.GOOD;
                });
    }

    static TimelineTone tone(PlanSheet sheet, OnboardingTask task) {
        if (sheet.isOverdue(task)) {
            return TimelineTone.LATE;
        }
        return switch (task.state()) {
            case OPEN -> TimelineTone.AHEAD;
            case RUNNING -> TimelineTone.RUNNING;
            case DONE -> TimelineTone.DONE;
            case DROPPED -> TimelineTone.DROPPED;
        };
    }

    static Text state(PlanSheet sheet, OnboardingTask task) {
        return sheet.isOverdue(task) ? Msg.onboarding_task_overdue() : Text.of(task.state());
    }

    static String days(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? ScreenTexts.formats().date(from)
                : ScreenTexts.formats().period(new Period(from, to));
    }

    /** The company that owns it, or both. */
    static String owner(TaskOwner owner, Function<Side, String> names) {
        return switch (owner) {
            case CLIENT -> names.apply(Side.CLIENT);
            case VENDOR -> names.apply(Side.VENDOR);
            case BOTH -> say(Msg.onboarding_side_both());
        };
    }

    /** When it begins, counted from the go-live. */
    static Text start(StartRule start) {
        var weeks = start.unit() == StartUnit.WEEKS;
        if (start.count() == 0) {
            return Msg.onboarding_start_at_go_live();
        }
        var count = Math.abs(start.count());
        if (start.count() < 0) {
            return weeks ? Msg.onboarding_start_weeks_before(count) : Msg.onboarding_start_days_before(count);
        }
        return weeks ? Msg.onboarding_start_weeks_after(count) : Msg.onboarding_start_days_after(count);
    }

    /** Why a task stands where it stands; tasks before it under their names. */
    static Text reason(DateReason reason, PlanSheet sheet) {
        return switch (reason.kind()) {
            case AFTER ->
                Msg.onboarding_reason_after(
                        sheet.task(reason.name()).map(OnboardingTask::title).orElse(Text.user("")), reason.day());
            case WEEKEND -> Msg.onboarding_reason_weekend(site(reason), reason.day());
            case PUBLIC_HOLIDAY, SHUTDOWN -> Msg.onboarding_reason_closed(reason.name(), site(reason), reason.day());
        };
    }

    private static String site(DateReason reason) {
        return reason.site() == null ? "" : reason.site();
    }

    static String reasons(List<DateReason> reasons, PlanSheet sheet) {
        return ScreenTexts.formats()
                .list(reasons.stream().map(it -> say(reason(it, sheet))).toList());
    }
}
