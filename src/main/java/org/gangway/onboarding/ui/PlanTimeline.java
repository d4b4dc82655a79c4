package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.Timeline;
import org.gangway.uikit.Timeline.TimelineBar;
import org.gangway.uikit.Timeline.TimelineLane;
import org.gangway.uikit.Timeline.TimelineMark;
import org.gangway.yearcalendar.CalendarEntry;

/** The picture of a plan: what each side does and what both do, with the go-live and today. */
final class PlanTimeline {

    private PlanTimeline() {}

    static Timeline of(PlanSheet sheet, Function<Side, String> names, List<CalendarEntry> gatherings) {
        var tasks = Arrays.stream(TaskOwner.values())
                .map(owner -> new TimelineLane(
                        OnboardingWording.owner(owner, names),
                        sheet.tasks().stream()
                                .filter(task -> task.side() == owner)
                                .sorted(java.util.Comparator.comparing(OnboardingTask::startsOn)
                                        .thenComparingInt(OnboardingTask::position))
                                .map(task -> bar(sheet, task))
                                .toList()));
        var together = new TimelineLane(
                say(Msg.onboarding_timeline_gatherings()),
                gatherings.stream().map(it -> bar(it, sheet.today())).toList());
        var lanes = Stream.concat(tasks, Stream.of(together))
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

    /** What brings people of both sides together, beside the tasks. */
    private static TimelineBar bar(CalendarEntry entry, LocalDate today) {
        var first = entry.time().firstDay(ScreenTexts.formats().zone());
        var last = entry.time().lastDay(ScreenTexts.formats().zone());
        var tone = last.isBefore(today)
                ? Timeline.TimelineTone.DONE
                : first.isAfter(today) ? Timeline.TimelineTone.AHEAD : Timeline.TimelineTone.RUNNING;
        return new TimelineBar(
                say(entry.title().text()),
                say(Msg.onboarding_timeline_bar(
                        entry.title().text(), OnboardingWording.days(first, last), Text.of(entry.kind()))),
                first,
                last,
                tone);
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
