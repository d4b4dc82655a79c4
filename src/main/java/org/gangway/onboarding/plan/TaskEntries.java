package org.gangway.onboarding.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangway.calendar.EventTime.WholeDays;
import org.gangway.identity.Side;
import org.gangway.language.Text;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.yearcalendar.CalendarEntry;
import org.gangway.yearcalendar.CalendarEntryKind;
import org.gangway.yearcalendar.CalendarQuestion;
import org.gangway.yearcalendar.CalendarSource;
import org.gangway.yearcalendar.EntryPlace;
import org.gangway.yearcalendar.EntryWords;
import org.springframework.stereotype.Component;

/** Tasks of onboarding plans in the calendar of both sides, briefings among them. */
@Component
class TaskEntries implements CalendarSource {

    private final OnboardingTasks tasks;

    TaskEntries(OnboardingTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Set<CalendarEntryKind> kinds() {
        return EnumSet.of(CalendarEntryKind.ONBOARDING_TASK);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuestion question) {
        return tasks.findForCalendar(question.ids(), question.user().id(), question.from(), question.to()).stream()
                .map(TaskEntries::entry)
                .toList();
    }

    private static CalendarEntry entry(TaskInCalendar task) {
        return CalendarEntry.forAll(
                        CalendarEntryKind.ONBOARDING_TASK,
                        task.id().value(),
                        new WholeDays(task.startsOn(), task.endsOn()),
                        EntryWords.said(title(task)),
                        EntryWords.said(Text.of(task.phase())),
                        new EntryPlace(
                                task.engagement(),
                                side(task.side()).orElse(null),
                                "",
                                OnboardingRoutes.plan(
                                        task.engagement(), task.plan().value())))
                .onlyIf(task.mine());
    }

    private static Text title(TaskInCalendar task) {
        var shipped = task.shipped();
        if (shipped != null) {
            return Text.of(shipped);
        }
        var original = task.original();
        return Text.user(original == null ? "" : original.words());
    }

    private static Optional<Side> side(TaskOwner owner) {
        return switch (owner) {
            case CLIENT -> Optional.of(Side.CLIENT);
            case VENDOR -> Optional.of(Side.VENDOR);
            case BOTH -> Optional.empty();
        };
    }
}
