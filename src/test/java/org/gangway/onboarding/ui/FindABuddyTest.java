package org.gangway.onboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.HandoverSource;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PortalClock;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.buddy.BuddyPairId;
import org.gangway.onboarding.buddy.BuddyRegister;
import org.gangway.onboarding.buddy.BuddyService;
import org.gangway.onboarding.buddy.BuddyTalkService;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.gangway.onboarding.plan.OnboardingStory;
import org.gangway.onboarding.plan.OnboardingTaskService;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@UseCase("UC-60")
class FindABuddyTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    BuddyService buddies;

    @Autowired
    BuddyTalkService talks;

    @Autowired
    BuddyRegister register;

    private World world;
    private EngagementId engagement;
    private OnboardingPlanId plan;

    @BeforeEach
    void begin() {
        world = World.create();
        var story = new OnboardingStory(portal);
        engagement = story.engagement(world);
        plan = story.active(world, engagement);
        works(world.manager(), "Europe/Copenhagen");
        works(world.clientMember(), "Europe/Copenhagen");
        works(world.lead(), "Asia/Kolkata");
        works(world.vendorMember(), "Asia/Kolkata");
        name(0, world.manager(), world.lead());
        name(1, world.clientMember(), world.vendorMember());
    }

    @Test
    void aLeadProposesBothSayYesTheyTalkAndSayHowItWent() {
        at(1, () -> {
            signIn(world.manager());
            open("");
            assertThat(shown()).contains("4 people without a buddy in the onboarding plan Close team");
            open(tab());
            assertThat(shown()).contains("Without a buddy yet:", "Jonas Bro");
            click("Propose buddies");
            assertThat(shown())
                    .contains(
                            "Karen Holm – Meera Kulkarni (lead; English; ",
                            "Jonas Bro – Rohan Deshpande (team member;");
            click("Ask them");
            assertThat(shown())
                    .contains("Proposed", "Waits for Rohan Deshpande")
                    .doesNotContain("Without a buddy yet");

            signIn(world.vendorMember());
            open("");
            assertThat(shown()).contains("Jonas Bro is proposed as your buddy");
            open(tab());
            click("Accept");
            signIn(world.clientMember());
            open(tab());
            click("Accept");
            assertThat(shown()).contains("Accepted by both");
            click("Plan a talk");
            fill("Day", today().plusDays(7));
            click("Save");
            assertThat(shown()).contains("0 held, 1 planned");
            click("We talked");
            fill("Day", today());
            fill("What it was about", "How to say no to a deadline");
            click("Save");
            assertThat(shown()).contains("1 held, 1 planned", "How to say no to a deadline");
        });
        at(13, () -> {
            signIn(world.clientMember());
            open("");
            assertThat(shown()).contains("How did it go with Rohan Deshpande, your buddy");
            open(tab());
            click("Say how it went");
            assertThat(shown()).contains("Nobody but you ever reads what you say");
            rate(4);
            click("Save");
            assertThat(shown()).contains("You said 4 of 5; only you see this.").doesNotContain("Together buddies rate");

            signIn(world.manager());
            open(tab());
            assertThat(shown())
                    .contains("1 buddy said how it went.", "if at least 5 did")
                    .doesNotContain("of 5; only you");
        });
    }

    @Test
    void onlyTheTwoSayYesAndOneOfThemMaySayNo() {
        at(1, () -> {
            var pair = propose(world.clientMember(), world.vendorMember());
            refuses("onboarding.buddy-not-you", world.manager(), () -> buddies.accept(pair));
            refuses("onboarding.buddy-not-free", world.manager(), () -> propose(world.clientMember(), world.lead()));
            refuses("onboarding.buddy-not-accepted", world.clientMember(), () -> talks.plan(pair, today()));

            by(world.vendorMember(), () -> buddies.decline(pair));

            refuses("onboarding.buddy-not-open", world.clientMember(), () -> buddies.accept(pair));
            propose(world.clientMember(), world.lead());
        });
    }

    @Test
    void saysWhatCannotBe() {
        at(1, () -> {
            var pair = propose(world.clientMember(), world.vendorMember());
            by(world.clientMember(), () -> buddies.accept(pair));
            by(world.vendorMember(), () -> buddies.accept(pair));
            var user = world.clientMember();
            refuses("onboarding.buddy-talk-past", user, () -> talks.plan(pair, today().minusDays(1)));
            refuses(
                    "onboarding.buddy-talk-ahead",
                    user,
                    () -> talks.note(pair, today().plusDays(1), "Soon", Locale.ENGLISH));
            refuses("onboarding.buddy-talk-line", user, () -> talks.note(pair, today(), " ", Locale.ENGLISH));
            refuses("onboarding.buddy-rating-time", user, () -> buddies.rate(pair, 4));
            refuses("onboarding.buddy-not-you", world.lead(), () -> talks.plan(pair, today()));
        });
        at(13, () -> {
            var pair = Acting.as(
                    world.clientMember(),
                    () -> register.sheet(
                                    engagement,
                                    portal.getBean(OnboardingRegister.class).sheet(plan))
                            .pairs()
                            .getFirst()
                            .id());
            refuses("onboarding.buddy-rating-scale", world.clientMember(), () -> buddies.rate(pair, 6));
            by(world.clientMember(), () -> buddies.rate(pair, 5));
            refuses("onboarding.buddy-rated", world.clientMember(), () -> buddies.rate(pair, 1));
        });
    }

    @Test
    void whoeverLeavesStopsBeingABuddy() {
        at(1, () -> {
            propose(world.clientMember(), world.vendorMember());
            var gone = world.clientMember().id();
            by(
                    world.manager(),
                    () -> new TransactionTemplate(portal.getBean(PlatformTransactionManager.class))
                            .executeWithoutResult(_ -> portal.getBeansOfType(HandoverSource.class)
                                    .values()
                                    .forEach(source -> {
                                        source.waiting(engagement, gone);
                                        source.handOver(
                                                engagement,
                                                gone,
                                                world.manager().id());
                                    })));
            assertThat(Acting.as(
                            world.manager(),
                            () -> register.sheet(
                                            engagement,
                                            portal.getBean(OnboardingRegister.class)
                                                    .sheet(plan))
                                    .pairs()))
                    .isEmpty();
        });
    }

    @Test
    void theDatabaseLetsNobodySayYesOrReadForOthers() {
        at(1, () -> {
            var pair = propose(world.clientMember(), world.vendorMember());
            var jdbc = portal.getBean(JdbcClient.class);
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> by(
                            world.manager(),
                            () -> jdbc.sql("update buddy_pair set client_accepted = current_date where id = :id")
                                    .param("id", pair.value())
                                    .update()));
            by(world.clientMember(), () -> buddies.accept(pair));
            by(world.vendorMember(), () -> buddies.accept(pair));
            by(
                    world.vendorMember(),
                    () -> assertThat(rated(jdbc, pair, world.vendorMember())).isOne());
            by(
                    world.clientMember(),
                    () -> assertThat(jdbc.sql("select count(*) from buddy_rating")
                                    .query(Integer.class)
                                    .single())
                            .isZero());
        });
    }

    private static int rated(JdbcClient jdbc, BuddyPairId pair, CurrentUser user) {
        return jdbc.sql("insert into buddy_rating (pair_id, engagement_id, person_id, score)"
                        + " select b.id, b.engagement_id, :user, 2 from buddy_pair b where b.id = :id")
                .param("user", user.id().value())
                .param("id", pair.value())
                .update();
    }

    private BuddyPairId propose(CurrentUser client, CurrentUser vendor) {
        return Acting.as(world.manager(), () -> buddies.propose(plan, client.id(), vendor.id()));
    }

    @SuppressWarnings("unchecked")
    private static void rate(int score) {
        _setValue((RadioButtonGroup<Integer>) _get(RadioButtonGroup.class), score);
    }

    /** From eight to half past four on their own clock, English only. */
    private void works(CurrentUser user, String zone) {
        var people = portal.getBean(PersonDetailsService.class);
        by(
                user,
                () -> people.describeOwn(new PersonDetails(
                        user.name(),
                        "",
                        "",
                        "",
                        null,
                        List.of(),
                        List.of(Locale.ENGLISH),
                        ZoneId.of(zone),
                        WorkingHours.on(
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                List.of(new WorkingSpan(LocalTime.of(9, 0), LocalTime.of(18, 0)))))));
    }

    private void name(int task, CurrentUser client, CurrentUser vendor) {
        var tasks = Acting.as(
                world.manager(),
                () -> portal.getBean(OnboardingRegister.class).sheet(plan).tasks());
        var chosen = tasks.get(task);
        var byVendor = chosen.side() == org.gangway.onboarding.schedule.TaskOwner.VENDOR;
        by(
                world.manager(),
                () -> portal.getBean(OnboardingTaskService.class)
                        .give(chosen.id(), byVendor ? vendor.id() : client.id(), byVendor ? client.id() : vendor.id()));
    }

    private static LocalDate today() {
        return LocalDate.now(new PortalClock());
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

    private static void refuses(String rule, CurrentUser user, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> by(user, deed))
                .satisfies(no -> assertThat(no.rule()).isEqualTo(rule));
    }

    private String tab() {
        return "engagement/" + engagement.value() + "/onboarding";
    }
}
