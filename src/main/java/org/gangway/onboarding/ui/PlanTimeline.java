package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.Timeline;
import org.gangway.uikit.Timeline.TimelineBar;
import org.gangway.uikit.Timeline.TimelineLane;
import org.gangway.uikit.Timeline.TimelineMark;

/** The picture of a plan: what each side does and what both do, with the go-live and today. */
final class PlanTimeline {

    private PlanTimeline() {}

    static Timeline of(PlanSheet sheet, Function<Side, String> names) {
        var lanes = Arrays.stream(TaskOwner.values())
                .map(owner -> new TimelineLane(
                        OnboardingWording.owner(owner, names),
                        sheet.tasks().stream()
                                .filter(task -> task.side() == owner)
                                .sorted(java.util.Comparator.comparing(OnboardingTask::startsOn)
                                        .thenComparingInt(OnboardingTask::position))
                                .map(task -> bar(sheet, task))
                                .toList()))
                .filter(lane -> !lane.bars().isEmpty())
                .toList();
        return new Timeline(
                Msg.onboarding_timeline_caption(sheet.plan().name(), sheet.done(), sheet.wanted()),
                lanes,
                List.of(
                        new TimelineMark(sheet.plan().goLive(), say(Msg.onboarding_go_live()), true),
                        new TimelineMark(sheet.today(), say(Msg.onboarding_today()), false)),
                month -> ScreenTexts.formats().month(month));
    }

    private static TimelineBar bar(PlanSheet sheet, OnboardingTask task) {
        var name = say(task.title());
        return new TimelineBar(
                name,
                say(Msg.onboarding_timeline_bar(
                        task.title(),
                        OnboardingWording.days(task.startsOn(), task.endsOn()),
                        OnboardingWording.state(sheet, task))),
                task.startsOn(),
                task.endsOn(),
                OnboardingWording.tone(sheet, task));
    }
}
