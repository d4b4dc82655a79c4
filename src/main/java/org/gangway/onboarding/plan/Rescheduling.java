package org.gangway.onboarding.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.SitesOfEngagement;
import org.gangway.identity.Side;
import org.gangway.onboarding.schedule.DateMove;
import org.gangway.onboarding.schedule.PlanCalendars;
import org.gangway.onboarding.schedule.PlanDates;
import org.gangway.onboarding.schedule.SiteDays;
import org.gangway.onboarding.schedule.TaskDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts tasks on their days: while a plan is drafted, and again when a calendar changed. */
@Component
class Rescheduling {

    private final OnboardingPlans plans;
    private final OnboardingTasks tasks;
    private final TaskMoves moves;
    private final SitesOfEngagement sites;
    private final OnboardingJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rescheduling(
            OnboardingPlans plans,
            OnboardingTasks tasks,
            TaskMoves moves,
            SitesOfEngagement sites,
            OnboardingJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.moves = moves;
        this.sites = sites;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Refused where tasks wait for each other in a circle. */
    void date(OnboardingPlan plan, List<OnboardingTask> all) {
        computed(plan, all).forEach((key, dates) -> task(all, key).standOn(dates));
    }

    /** What follows from calendars as they are now, in every plan of the engagement that still moves. */
    void follow(EngagementId engagement) {
        plans.findMovable(engagement).forEach(plan -> follow(plan, tasks.findByPlan(plan.id())));
    }

    private void follow(OnboardingPlan plan, List<OnboardingTask> all) {
        var before = new LinkedHashMap<String, TaskDates>();
        all.forEach(task -> before.put(task.key(), task.days().dates()));
        var now = computed(plan, all);
        var moved = DateMove.between(before, now);
        now.forEach((key, dates) -> task(all, key).standOn(dates));
        if (moved.isEmpty() || plan.state() == OnboardingPlanState.DRAFT) {
            return;
        }
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        moved.forEach(move -> moves.save(new TaskMove(task(all, move.key()), move, today)));
        journal.moved(plan, moved.size());
        events.publishEvent(new PlanDatesMoved(plan.engagement(), plan.id(), plan.name(), moved.size()));
    }

    private Map<String, TaskDates> computed(OnboardingPlan plan, List<OnboardingTask> all) {
        return PlanDates.of(
                plan.goLive(),
                calendars(plan.engagement()),
                all.stream().map(OnboardingTask::timed).toList());
    }

    PlanCalendars calendars(EngagementId engagement) {
        var places = sites.of(engagement);
        return new PlanCalendars(days(places, Side.CLIENT), days(places, Side.VENDOR));
    }

    private static List<SiteDays> days(List<EngagementSite> places, Side side) {
        return places.stream()
                .filter(site -> site.side() == side)
                .map(site -> new SiteDays(site.name(), site.calendar()))
                .toList();
    }

    private static OnboardingTask task(List<OnboardingTask> all, String key) {
        return all.stream().filter(task -> task.key().equals(key)).findFirst().orElseThrow();
    }
}
