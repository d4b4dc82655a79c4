package org.gangway.onboarding.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.meeting.DecisionId;
import org.gangway.governance.meeting.DecisionRegister;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.attention.OnboardingDuty.OnboardingDutyKind;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.plan.OnboardingPlanService;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.PlanDecisionService;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@UseCase("UC-62")
class KeepAPlanInSightTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PlanWatch watch;

    @Autowired
    OnboardingDuties duties;

    @Autowired
    OnboardingRegister register;

    @Autowired
    OnboardingPlanService plans;

    @Autowired
    PlanDecisionService decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private World world;
    private OnboardingStory story;
    private EngagementId engagement;

    @BeforeEach
    void begin() {
        world = World.create();
        story = new OnboardingStory(application);
        engagement = story.engagement(world);
    }

    @Test
    void movesWhatAChangeOfACalendarLeftWhereItWas() throws SQLException {
        var plan = story.active(world, engagement);
        var before = sheet(plan);
        var day = before.tasks().stream()
                .filter(task -> task.side() == org.gangway.onboarding.schedule.TaskOwner.VENDOR && task.duration() > 0)
                .findFirst()
                .orElseThrow()
                .startsOn();
        // as if the process had ended right after the change was committed
        closedBehindItsBack(day);
        assertThat(sheet(plan).moves()).isEmpty();

        watch.round();

        var moved = sheet(plan).moves();
        assertThat(moved).isNotEmpty();
        assertThat(sheet(plan).tasks()).extracting(OnboardingTask::startsOn).doesNotContainNull();
        watch.round();
        assertThat(sheet(plan).moves()).hasSameSizeAs(moved);
    }

    @Test
    void bringsWhatFallsBehindOnTheNextAgendaAndHome() {
        var plan = story.active(world, engagement);
        watch.round();
        assertThat(candidates(plan)).isEmpty();

        at(2, watch::round);
        at(2, watch::round);

        assertThat(candidates(plan)).hasSize(1).allMatch(it -> it.contains("overdue"));
        at(2, () -> {
            assertThat(kinds(world.manager())).contains(OnboardingDutyKind.CHASE_TASKS);
            assertThat(kinds(world.lead())).contains(OnboardingDutyKind.CHASE_TASKS);
            assertThat(kinds(world.clientMember())).isEmpty();
            assertThat(kinds(world.otherLead())).isEmpty();
        });

        by(world.manager(), () -> plans.close(plan, "Stopped."));
        at(2, () -> assertThat(kinds(world.manager())).isEmpty());
    }

    @Test
    void aDecisionOfACommitteeStartsOrChangesAPlan() {
        var governance = new GovernanceStory(application);
        var committee = governance.committee(world, engagement);
        governance.lockedMeeting(world, committee);
        var decision = Acting.as(
                        world.manager(),
                        () -> application.getBean(DecisionRegister.class).circulated(engagement))
                .getFirst();
        var plan = story.fromTemplate(world, engagement);

        by(world.manager(), () -> decisions.link(plan, decision.id()));

        assertThat(Acting.as(world.lead(), () -> decisions.of(plan)))
                .extracting(it -> it.number() + " " + it.change())
                .containsExactly(decision.number() + " false");
        refuses("onboarding.decision-linked", () -> decisions.link(plan, decision.id()));
        refuses("onboarding.decision-unknown", () -> decisions.link(plan, new DecisionId(UUID.randomUUID())));
        story.agreeAndBegin(world, plan);
        refuses("onboarding.plan-not-draft", () -> decisions.link(plan, decision.id()));

        var other = story.fromTemplate(world, engagement);
        by(world.manager(), () -> decisions.link(other, decision.id()));
        by(world.manager(), () -> plans.discard(other));
    }

    private void closedBehindItsBack(LocalDate day) throws SQLException {
        var pune =
                Acting.as(
                                world.lead(),
                                () -> application
                                        .getBean(EngagementService.class)
                                        .sites(engagement))
                        .stream()
                        .filter(site -> site.side() == Side.VENDOR)
                        .findFirst()
                        .orElseThrow();
        try (var owner = TestDatabase.owner().connect();
                var insert = owner.prepareStatement(
                        "insert into site_closed_day (site_id, day, name, kind) values (?, ?, 'Company day', 'SHUTDOWN')")) {
            insert.setObject(1, pune.id().value());
            insert.setObject(2, day);
            insert.execute();
        }
    }

    private PlanSheet sheet(OnboardingPlanId plan) {
        return Acting.as(world.manager(), () -> register.sheet(plan));
    }

    private List<OnboardingDutyKind> kinds(org.gangway.identity.CurrentUser user) {
        return Acting.as(
                user, () -> duties.mine().stream().map(OnboardingDuty::kind).toList());
    }

    private List<String> candidates(OnboardingPlanId plan) {
        return Acting.as(
                world.manager(),
                () -> transaction.execute(_ -> jdbc.sql(
                                "select facts from agenda_candidate where kind = 'ONBOARDING' and subject = :plan")
                        .param("plan", plan.value().toString())
                        .query(String.class)
                        .list()));
    }

    private static void at(int week, Runnable deed) {
        PortalClock.at(
                OnboardingStory.goLive()
                        .plusWeeks(week)
                        .plusDays(1)
                        .atTime(10, 0)
                        .toInstant(ZoneOffset.UTC),
                deed);
    }

    private void refuses(String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(world.manager(), deed))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }
}
