package org.gangway.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.onboarding.plan.NewOnboardingPlan;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.template.ShippedTask;
import org.gangway.onboarding.template.ShippedTemplate;
import org.gangway.onboarding.template.TemplateChoice;
import org.springframework.stereotype.Component;

/** A new wave of people joins both teams: a plan that is half done, with something late and a day that moved it. */
@Component
class OnboardingScene {

    /** Nobody found the time for it. */
    private static final Set<ShippedTask> LATE = Set.of(ShippedTask.FESTIVAL_CALENDAR, ShippedTask.SHARED_GLOSSARY);

    private final OnboardingCast cast;
    private final TogetherScene together;
    private final EngagementService engagements;
    private final EngagementPeople people;
    private final SiteCalendarService calendars;
    private final DemoStage demoStage;

    OnboardingScene(
            OnboardingCast cast,
            TogetherScene together,
            EngagementService engagements,
            EngagementPeople people,
            SiteCalendarService calendars,
            DemoStage demoStage) {
        this.cast = cast;
        this.together = together;
        this.engagements = engagements;
        this.people = people;
        this.calendars = calendars;
        this.demoStage = demoStage;
    }

    /** Who leads and who helps at the vendor; at the client it is always the same two. */
    record Wave(
            EngagementId engagement,
            String name,
            ShippedTemplate template,
            LocalDate goLive,
            DemoPerson lead,
            DemoPerson helper) {

        DemoPerson doer(OnboardingTask task) {
            return task.side() == TaskOwner.VENDOR ? lead : DemoPerson.KAREN;
        }
    }

    /** @param now the day until which things were done */
    void play(Wave wave, LocalDate now) {
        demoStage.on(wave.goLive().minusWeeks(10));
        var plan = demoStage.as(
                DemoPerson.KAREN,
                () -> cast.plans()
                        .draft(
                                wave.engagement(),
                                new NewOnboardingPlan(wave.name(), wave.goLive(), TemplateChoice.of(wave.template()))));
        all(plan).forEach(task -> give(wave, task));
        demoStage.as(DemoPerson.KAREN, () -> cast.plans().agree(plan));
        demoStage.as(wave.lead(), () -> cast.plans().agree(plan));
        demoStage.as(wave.lead(), () -> cast.plans().begin(plan));
        closeForADay(wave, plan);
        all(plan).stream()
                .filter(task -> task.endsOn().isBefore(now) && !LATE.contains(task.shipped()))
                .forEach(task -> finish(wave, task));
        together.play(wave, plan, now);
        demoStage.on(now);
        all(plan).stream()
                .filter(task -> task.state().isWaiting()
                        && task.startsOn().isBefore(now)
                        && !task.endsOn().isBefore(now))
                .forEach(
                        task -> demoStage.as(wave.doer(task), () -> cast.tasks().begin(task.id())));
    }

    private List<OnboardingTask> all(OnboardingPlanId plan) {
        return demoStage.as(DemoPerson.KAREN, () -> cast.register().sheet(plan).tasks());
    }

    private void give(Wave wave, OnboardingTask task) {
        var byVendor = task.side() == TaskOwner.VENDOR;
        var ofClient = id(wave, Side.CLIENT, task.position() % 3 == 0 ? DemoPerson.KAREN : DemoPerson.JONAS);
        var ofVendor = id(wave, Side.VENDOR, task.position() % 2 == 0 ? wave.lead() : wave.helper());
        demoStage.as(
                DemoPerson.KAREN,
                () -> cast.tasks().give(task.id(), byVendor ? ofVendor : ofClient, byVendor ? ofClient : ofVendor));
    }

    private PersonId id(Wave wave, Side side, DemoPerson person) {
        return demoStage.as(
                DemoPerson.KAREN,
                () -> people
                        .of(
                                wave.engagement(),
                                engagements.get(wave.engagement()).party(side))
                        .stream()
                        .filter(it -> it.name().equals(person.fullName()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private void finish(Wave wave, OnboardingTask task) {
        demoStage.on(task.endsOn());
        demoStage.as(wave.doer(task), () -> cast.tasks().finish(task.id()));
        if (task.position() % 2 == 0) {
            var other = task.side() == TaskOwner.VENDOR ? DemoPerson.KAREN : wave.lead();
            demoStage.as(other, () -> cast.tasks().confirm(task.id()));
        }
    }

    /** The vendor's site is closed on the first working day of a task after go-live: it moves. */
    private void closeForADay(Wave wave, OnboardingPlanId plan) {
        var moved = all(plan).stream()
                .filter(task -> task.shipped() == ShippedTask.VISIT_TO_CLIENT)
                .findFirst()
                .orElseThrow();
        var site = demoStage.as(wave.lead(), () -> engagements.sites(wave.engagement())).stream()
                .filter(it -> it.side() == Side.VENDOR)
                .findFirst()
                .orElseThrow();
        demoStage.on(wave.goLive().minusWeeks(9));
        demoStage.as(
                wave.lead(),
                () -> calendars.close(
                        wave.engagement(), site.id(), moved.startsOn(), "Annual day", ClosedDayKind.SHUTDOWN));
    }
}
