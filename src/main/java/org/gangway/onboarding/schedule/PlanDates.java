package org.gangway.onboarding.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;

/**
 * The days of every task of a plan.
 *
 * <p>Days are counted in the owner's calendar; the go-live is day 0 and is never moved. A start in weeks, or at the go-live itself, that
 * falls on a closed day moves forward. The first day counts; a milestone ends on the day it starts. What waits for other tasks starts at the
 * earliest on its owner's next working day after the last of them, and is never pulled forward.
 */
public final class PlanDates {

    private final LocalDate goLive;
    private final PlanCalendars calendars;
    private final Map<String, TimedTask> tasks = new LinkedHashMap<>();
    private final Map<String, TaskDates> dates = new LinkedHashMap<>();

    private PlanDates(LocalDate goLive, PlanCalendars calendars, List<TimedTask> tasks) {
        this.goLive = goLive;
        this.calendars = calendars;
        tasks.forEach(task -> this.tasks.put(task.key(), task));
    }

    /**
     * By the key of the task, in the order of the plan.
     *
     * @throws RuleViolation {@code onboarding.dependency-circle}, {@code onboarding.dependency-unknown}
     */
    public static Map<String, TaskDates> of(LocalDate goLive, PlanCalendars calendars, List<TimedTask> tasks) {
        var plan = new PlanDates(goLive, calendars, tasks);
        var inOrder = new LinkedHashMap<String, TaskDates>();
        tasks.forEach(task -> inOrder.put(task.key(), plan.dates(task.key(), new ArrayDeque<>())));
        return Ordered.copyOf(inOrder);
    }

    /** Why the go-live is no working day of one of the sites; it stays all the same. */
    public static List<DateReason> goLiveWarnings(LocalDate goLive, PlanCalendars calendars) {
        return calendars.closedAt(goLive);
    }

    private TaskDates dates(String key, Deque<String> waiting) {
        var known = dates.get(key);
        if (known != null) {
            return known;
        }
        if (waiting.contains(key)) {
            throw new RuleViolation("onboarding.dependency-circle", Map.of("tasks", circle(key, waiting)));
        }
        var task = tasks.get(key);
        if (task == null) {
            throw new RuleViolation("onboarding.dependency-unknown", Map.of("task", key));
        }
        waiting.push(key);
        var before = new LinkedHashMap<String, LocalDate>();
        task.after().forEach(it -> before.put(it, dates(it, waiting).end()));
        waiting.pop();
        var found = dated(task, before);
        dates.put(key, found);
        return found;
    }

    /** From the task that closes the circle back to itself. */
    private static List<String> circle(String key, Deque<String> waiting) {
        var keys = new ArrayList<String>();
        for (var it : waiting) {
            keys.add(it);
            if (it.equals(key)) {
                break;
            }
        }
        return keys.reversed();
    }

    private TaskDates dated(TimedTask task, Map<String, LocalDate> before) {
        var begun = task.begun();
        var own = begun == null ? started(task, before) : new Begin(begun.start(), List.of());
        var end = begun == null || begun.end() == null ? end(task, own.day()) : Objects.requireNonNull(begun.end());
        return new TaskDates(
                own.day(),
                end,
                own.reasons(),
                calendars.closedBetween(task.owner(), own.day().plusDays(1), end));
    }

    private record Begin(LocalDate day, List<DateReason> reasons) {}

    private Begin started(TimedTask task, Map<String, LocalDate> before) {
        var own = own(task);
        var last = before.values().stream().max(LocalDate::compareTo);
        if (last.isEmpty()) {
            return own;
        }
        var free = calendars.of(task.owner()).plusWorkingDays(last.get(), 1);
        if (!free.isAfter(own.day())) {
            return own;
        }
        var reasons = new ArrayList<DateReason>();
        before.forEach((key, end) -> {
            if (end.equals(last.get())) {
                reasons.add(new DateReason(end, null, key, DateReasonKind.AFTER));
            }
        });
        reasons.addAll(calendars.closedBetween(task.owner(), last.get().plusDays(1), free));
        return new Begin(free, reasons);
    }

    private Begin own(TimedTask task) {
        var owner = task.owner();
        var rule = task.start();
        if (rule.unit() == StartUnit.WEEKS || rule.count() == 0) {
            var day = rule.unit() == StartUnit.WEEKS ? goLive.plusWeeks(rule.count()) : goLive;
            var start = calendars.of(owner).sameOrNextWorkingDay(day);
            var reasons = new ArrayList<DateReason>();
            calendars.weekendOn(owner, day).ifPresent(reasons::add);
            reasons.addAll(calendars.closedBetween(owner, day, start));
            return new Begin(start, reasons);
        }
        var start = calendars.of(owner).plusWorkingDays(goLive, rule.count());
        return new Begin(
                start,
                rule.count() > 0
                        ? calendars.closedBetween(owner, goLive.plusDays(1), start)
                        : calendars.closedBetween(owner, start.plusDays(1), goLive));
    }

    private LocalDate end(TimedTask task, LocalDate start) {
        return task.duration() <= 1 ? start : calendars.of(task.owner()).plusWorkingDays(start, task.duration() - 1);
    }
}
