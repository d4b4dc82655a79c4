package org.gangway.onboarding.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;
import static org.gangway.onboarding.plan.OnboardingStory.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.SiteCalendarService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.schedule.DateReason;
import org.gangway.onboarding.schedule.DateReasonKind;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.template.ShippedTask;
import org.gangway.onboarding.template.ShippedTemplate;
import org.gangway.onboarding.template.TemplateChoice;
import org.gangway.onboarding.template.TemplateShelf;
import org.gangway.shared.NotFoundException;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** Plans of both sides, from draft to report. */
@ModuleTest
class OnboardingPlanServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    OnboardingPlanService plans;

    @Autowired
    OnboardingTaskService tasks;

    @Autowired
    OnboardingRegister register;

    @Autowired
    PlanTemplateService keeping;

    @Autowired
    TemplateShelf shelf;

    @Autowired
    SiteCalendarService calendars;

    @Autowired
    EngagementService engagements;

    private World world;
    private EngagementId engagement;
    private OnboardingStory story;

    @BeforeEach
    void open() {
        world = World.create();
        story = new OnboardingStory(application);
        engagement = story.engagement(world);
    }

    @Test
    void aPlanFromATemplateKeepsItsTasksAndEdition() {
        var sheet = sheet(world.lead(), story.fromTemplate(world, engagement));

        var shipped = TemplateChoice.of(ShippedTemplate.DENMARK_INDIA);
        assertThat(sheet.tasks()).hasSameSizeAs(shipped.tasks());
        assertThat(sheet.plan().template().orElseThrow().edition()).isEqualTo(shipped.edition());
        assertThat(sheet.plan().template().orElseThrow().title()).isEqualTo(shipped.title());
        var booked = task(sheet, ShippedTask.TRAVEL_BOOKED);
        var visas = task(sheet, ShippedTask.VISAS);
        assertThat(booked.after()).containsExactly(visas.id());
        assertThat(booked.startsOn()).isAfter(visas.endsOn());
        assertThat(booked.days().dates().startReasons())
                .contains(
                        new DateReason(visas.endsOn(), null, visas.id().value().toString(), DateReasonKind.AFTER));
    }

    @Test
    void refusesAGoLiveInThePastAndANameOfNothing() {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        refuses(
                "onboarding.go-live-past",
                world.manager(),
                () -> plans.draft(engagement, new NewOnboardingPlan("Wave", yesterday, null)));
        refuses(
                "onboarding.go-live-far",
                world.manager(),
                () -> plans.draft(engagement, new NewOnboardingPlan("Wave", yesterday.plusYears(4), null)));
        refuses(
                "onboarding.plan-name-length",
                world.manager(),
                () -> plans.draft(engagement, new NewOnboardingPlan(" ", OnboardingStory.goLive(), null)));
        var plan = story.empty(world, engagement);
        refuses("onboarding.go-live-past", world.lead(), () -> plans.goLiveOn(plan, yesterday));
    }

    @Test
    void refusesACircleAndLeavesThePlanAsItWas() {
        var plan = story.empty(world, engagement);
        var write = add(world.manager(), plan, content("Write", TaskOwner.CLIENT, 1, 2));
        var read = add(world.lead(), plan, content("Read", TaskOwner.VENDOR, 1, 2, write));

        refuses(
                "onboarding.dependency-circle",
                world.manager(),
                () -> tasks.change(write, content("Write", TaskOwner.CLIENT, 1, 2, read)));

        assertThat(find(sheet(world.lead(), plan), write).after()).isEmpty();
    }

    @Test
    void bothSidesAgreeAndAChangeTakesAgreementsBack() {
        var plan = story.fromTemplate(world, engagement);
        by(world.manager(), () -> plans.agree(plan));
        assertThat(sheet(world.lead(), plan).plan().isAgreedBy(Side.CLIENT)).isTrue();
        refuses("onboarding.agreed-already", world.manager(), () -> plans.agree(plan));
        refuses("onboarding.plan-not-agreed", world.manager(), () -> plans.begin(plan));

        add(world.lead(), plan, content("Lunch", TaskOwner.BOTH, 3, 1));
        assertThat(sheet(world.lead(), plan).plan().isAgreedBy(Side.CLIENT)).isFalse();

        story.agreeAndBegin(world, plan);
        var sheet = sheet(world.manager(), plan);
        assertThat(sheet.plan().state()).isEqualTo(OnboardingPlanState.ACTIVE);
        assertThat(sheet.tasks())
                .allMatch(it ->
                        it.days().agreedStart().filter(it.startsOn()::equals).isPresent());
        refuses(
                "onboarding.plan-not-draft",
                world.lead(),
                () -> tasks.add(plan, content("Late", TaskOwner.BOTH, 3, 1)));
    }

    @Test
    void whatIsDoneCountsAndTheOtherSideConfirms() {
        var plan = story.active(world, engagement);
        var tools = task(sheet(world.lead(), plan), ShippedTask.WORKING_TOOLS).id();
        by(
                world.lead(),
                () -> tasks.give(
                        tools, world.vendorMember().id(), world.clientMember().id()));
        refuses("onboarding.not-your-task", world.manager(), () -> tasks.finish(tools));

        by(world.vendorMember(), () -> tasks.begin(tools));
        by(world.vendorMember(), () -> tasks.finish(tools));

        assertThat(sheet(world.manager(), plan).done()).isOne();
        refuses("onboarding.not-your-task", world.lead(), () -> tasks.confirm(tools));
        by(world.clientMember(), () -> tasks.confirm(tools));
        assertThat(find(sheet(world.lead(), plan), tools).work().isConfirmed()).isTrue();
        refuses("onboarding.not-your-task", world.manager(), () -> tasks.confirm(tools));

        by(world.manager(), () -> tasks.reopen(tools));
        assertThat(sheet(world.manager(), plan).done()).isZero();
    }

    @Test
    void peopleOfTheWrongSideOrOfNoSideAreRefused() {
        var plan = story.active(world, engagement);
        var tools = task(sheet(world.lead(), plan), ShippedTask.WORKING_TOOLS).id();
        refuses(
                "onboarding.owner-not-there",
                world.lead(),
                () -> tasks.give(tools, world.clientMember().id(), null));
        refuses(
                "onboarding.counterpart-not-there",
                world.lead(),
                () -> tasks.give(
                        tools, world.vendorMember().id(), world.otherLead().id()));
    }

    @Test
    void aClosedDayAddedLaterMovesWhatHasNotBegunAndTellsBothWhy() {
        var plan = story.empty(world, engagement);
        var done = add(world.lead(), plan, content("Done", TaskOwner.VENDOR, 1, 3));
        var running = add(world.lead(), plan, content("Runs", TaskOwner.VENDOR, 1, 3));
        var waiting = add(world.lead(), plan, content("Waits", TaskOwner.VENDOR, 3, 1));
        var other = add(world.manager(), plan, content("Other side", TaskOwner.CLIENT, 3, 1));
        story.agreeAndBegin(world, plan);
        by(world.lead(), () -> tasks.finish(done));
        by(world.lead(), () -> tasks.begin(running));
        var before = sheet(world.manager(), plan);

        var day = OnboardingStory.goLive().plusDays(2);
        closePune(day);

        var after = sheet(world.manager(), plan);
        assertThat(find(after, done).days().dates())
                .isEqualTo(find(before, done).days().dates());
        assertThat(find(after, running).startsOn())
                .isEqualTo(find(before, running).startsOn());
        assertThat(find(after, running).endsOn())
                .isEqualTo(OnboardingStory.goLive().plusDays(4));
        assertThat(find(after, waiting).startsOn())
                .isEqualTo(OnboardingStory.goLive().plusDays(4));
        assertThat(find(after, other).startsOn()).isEqualTo(find(before, other).startsOn());
        assertThat(after.moves()).extracting(TaskMove::task).containsExactlyInAnyOrder(running, waiting);
        var reason = new DateReason(day, "Pune", "Company day", DateReasonKind.SHUTDOWN);
        assertThat(after.moves()).allMatch(move -> move.reasons().equals(List.of(reason)));
        assertThat(find(after, waiting).days().agreedStart())
                .contains(find(before, waiting).startsOn());
        assertThat(sheet(world.lead(), plan).moves()).hasSize(2);
    }

    @Test
    void aDraftFollowsTheCalendarAndTellsNobody() {
        var plan = story.empty(world, engagement);
        var waiting = add(world.lead(), plan, content("Waits", TaskOwner.VENDOR, 3, 1));

        closePune(OnboardingStory.goLive().plusDays(2));

        var after = sheet(world.manager(), plan);
        assertThat(find(after, waiting).startsOn())
                .isEqualTo(OnboardingStory.goLive().plusDays(4));
        assertThat(after.moves()).isEmpty();
    }

    private void closePune(LocalDate day) {
        var pune = Acting.as(world.lead(), () -> engagements.sites(engagement)).stream()
                .filter(site -> site.side() == Side.VENDOR)
                .findFirst()
                .orElseThrow();
        by(world.lead(), () -> calendars.close(engagement, pune.id(), day, "Company day", ClosedDayKind.SHUTDOWN));
    }

    @Test
    void aPlanIsClosedWithAReportForGood() {
        var plan = story.active(world, engagement);
        refuses("onboarding.report-length", world.manager(), () -> plans.close(plan, "  "));
        by(world.manager(), () -> plans.close(plan, "Both teams talk every day."));

        assertThat(sheet(world.lead(), plan).plan().report()).isEqualTo("Both teams talk every day.");
        refuses("onboarding.plan-not-agreed", world.lead(), () -> plans.revise(plan));
        var tools = task(sheet(world.lead(), plan), ShippedTask.WORKING_TOOLS).id();
        refuses("onboarding.not-your-task", world.lead(), () -> tasks.finish(tools));
    }

    @Test
    void anAgreedPlanIsWrittenAnewAndWhatWasDoneStays() {
        var plan = story.active(world, engagement);
        var tools = task(sheet(world.lead(), plan), ShippedTask.WORKING_TOOLS).id();
        by(world.lead(), () -> tasks.finish(tools));
        by(world.manager(), () -> plans.revise(plan));

        by(world.manager(), () -> plans.goLiveOn(plan, OnboardingStory.goLive().plusWeeks(1)));
        by(world.manager(), () -> plans.agree(plan));
        by(world.lead(), () -> plans.agree(plan));

        var sheet = sheet(world.lead(), plan);
        assertThat(sheet.plan().state()).isEqualTo(OnboardingPlanState.ACTIVE);
        assertThat(find(sheet, tools).state()).isEqualTo(OnboardingTaskState.DONE);
    }

    @Test
    void aTemplateIsNotDeletedWhilePlansUseIt() {
        var plan = story.fromTemplate(world, engagement);
        var own = Acting.as(world.manager(), () -> keeping.keep(plan, "Our way", null));
        assertThat(Acting.as(world.lead(), () -> shelf.own())).isEmpty();
        refuses("onboarding.template-known", world.manager(), () -> keeping.keep(plan, "Our way", null));

        var choice = Acting.as(world.manager(), () -> shelf.own()).getFirst();
        var second = Acting.as(
                world.manager(),
                () -> plans.draft(engagement, new NewOnboardingPlan("Second wave", OnboardingStory.goLive(), choice)));
        Acting.as(world.manager(), () -> keeping.keep(second, "", own));

        assertThat(sheet(world.lead(), second).plan().template().orElseThrow().edition())
                .isOne();
        assertThat(sheet(world.lead(), second).tasks())
                .hasSameSizeAs(sheet(world.lead(), plan).tasks());
        assertThat(task(sheet(world.lead(), second), ShippedTask.TRAVEL_BOOKED).after())
                .hasSize(1);
        assertThat(Acting.as(world.manager(), () -> shelf.own()).getFirst().edition())
                .isEqualTo(2);
        refuses("onboarding.template-in-use", world.manager(), () -> shelf.discard(own));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> by(world.lead(), () -> shelf.discard(own)));
    }

    @Test
    void anUnusedTemplateIsDeletedWithAllItsEditions() {
        var plan = story.fromTemplate(world, engagement);
        var own = Acting.as(world.lead(), () -> keeping.keep(plan, "Our way", null));
        Acting.as(world.lead(), () -> keeping.keep(plan, "", own));

        by(world.lead(), () -> shelf.discard(own));

        assertThat(Acting.as(world.lead(), () -> shelf.own())).isEmpty();
    }

    @Test
    void theTemplateForBothCountriesComesFirst() {
        var choices = Acting.as(world.manager(), () -> shelf.choices("DK", "IN"));
        assertThat(choices.getFirst().shipped()).isEqualTo(ShippedTemplate.DENMARK_INDIA);
        assertThat(choices).hasSize(ShippedTemplate.values().length);
        assertThat(Acting.as(world.manager(), () -> shelf.choices("SE", "IN"))
                        .getFirst()
                        .shipped())
                .isEqualTo(ShippedTemplate.GENERAL);
    }

    @Test
    void whatIsOverdueWaitsForItsOwnerAlone() {
        var plan = story.active(world, engagement);
        var tools = task(sheet(world.lead(), plan), ShippedTask.WORKING_TOOLS).id();
        by(world.lead(), () -> tasks.give(tools, world.vendorMember().id(), null));

        assertThat(mine(world.vendorMember())).extracting(OwnTask::id).containsExactly(tools);
        assertThat(mine(world.lead())).isEmpty();
        assertThat(mine(world.otherLead())).isEmpty();
        assertThat(Acting.as(world.manager(), () -> register.lines()))
                .singleElement()
                .satisfies(line -> assertThat(line.tasks())
                        .isEqualTo(sheet(world.lead(), plan).tasks().size()));
        assertThat(Acting.as(world.otherLead(), () -> register.lines())).isEmpty();
    }

    @Test
    void aDraftIsThrownAwayUntilItWasBegun() {
        var plan = story.fromTemplate(world, engagement);
        by(world.lead(), () -> plans.discard(plan));
        assertThat(Acting.as(world.manager(), () -> plans.plans(engagement))).isEmpty();

        var begun = story.active(world, engagement);
        by(world.lead(), () -> plans.revise(begun));
        refuses("onboarding.plan-begun", world.lead(), () -> plans.discard(begun));
    }

    @Test
    void strangersFindNothingAndMembersPlanNothing() {
        var plan = story.fromTemplate(world, engagement);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sheet(world.otherLead(), plan));
        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> by(world.vendorMember(), () -> plans.agree(plan)));
    }

    private List<OwnTask> mine(CurrentUser user) {
        return Acting.as(user, () -> register.mine(PageRequest.of(0, 20)));
    }

    private OnboardingTaskId add(CurrentUser user, OnboardingPlanId plan, TaskContent content) {
        return Acting.as(user, () -> tasks.add(plan, content));
    }

    private PlanSheet sheet(CurrentUser user, OnboardingPlanId plan) {
        return Acting.as(user, () -> register.sheet(plan));
    }

    private static OnboardingTask task(PlanSheet sheet, ShippedTask shipped) {
        return sheet.tasks().stream()
                .filter(it -> it.shipped() == shipped)
                .findFirst()
                .orElseThrow();
    }

    private static OnboardingTask find(PlanSheet sheet, OnboardingTaskId id) {
        return sheet.task(id.value().toString()).orElseThrow();
    }

    private static void refuses(String rule, CurrentUser user, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(user, deed))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }
}
