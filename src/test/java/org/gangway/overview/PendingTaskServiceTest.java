package org.gangway.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PortalClock;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.incentive.terms.TriggerScope;
import org.gangway.language.TestTexts;
import org.gangway.settlement.ClaimDeadlines;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.NewDispute;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** Nobody is asked for what they may not do, and nothing that waits for somebody is left out. */
@ModuleTest
class PendingTaskServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PendingTaskService tasks;

    @Autowired
    ClaimDeadlines deadlines;

    @Autowired
    SettlementService settlement;

    @Autowired
    DisputeService disputes;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void reportJanuary() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        story.report(JANUARY, "94", "99");
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void asksToPrepareAMonthThatIsOverAndComplete() {
        assertThat(keys(world.manager())).contains("overview.statement-prepare");
        assertThat(keys(world.auditor())).doesNotContain("overview.statement-prepare");
    }

    @Test
    void asksForApprovalOnlyThoseWhoMayApprove() {
        propose();

        assertThat(keys(world.controller())).contains("overview.statement-approve");
        assertThat(keys(world.vendorController())).contains("overview.statement-approve");
        assertThat(keys(world.manager())).as("has sent it for approval").doesNotContain("overview.statement-approve");
        assertThat(keys(world.lead())).as("has reported its figures").doesNotContain("overview.statement-approve");
    }

    @Test
    void asksTheOtherPartyToAnswerADisputeAndNotTheOneThatOpenedIt() {
        propose();
        Acting.as(world.lead());
        disputes.dispute(
                story.engagement(),
                JANUARY,
                new NewDispute(LineKey.credit("close"), new BigDecimal("-10000"), "Two tasks were late on your side"));

        assertThat(keys(world.controller())).contains("overview.statement-answer-dispute");
        assertThat(keys(world.manager())).contains("overview.statement-answer-dispute");
        assertThat(keys(world.lead())).noneMatch(key -> key.contains("dispute"));
        assertThat(keys(world.vendorController()))
                .as("may approve what is not disputed")
                .contains("overview.statement-approve")
                .noneMatch(key -> key.contains("dispute"));
    }

    @Test
    void namesTheLastDayOfAPlanToTheVendorAndOfAClaimToTheClient() {
        story = SettlementStory.under(
                application,
                world,
                SettlementFixtures.schedule()
                        .with(OptionalTerms.NONE.withTriggers(List.of(
                                missed("plan", TriggerKind.RECTIFICATION_PLAN, 30),
                                missed("end", TriggerKind.TERMINATION_RIGHT, 60),
                                missed("none", TriggerKind.TERMINATION_RIGHT, 0)))));
        story.report(JANUARY, "94", "99");
        var sent = Instant.parse("2026-02-10T12:00:00Z");
        PortalClock.at(sent, this::propose);

        assertThat(claims(world.lead(), sent))
                .singleElement()
                .asString()
                .contains("rectification plan: plan", "12 Mar 2026");
        assertThat(claims(world.manager(), sent))
                .singleElement()
                .asString()
                .contains("may terminate: end", "11 Apr 2026");
        assertThat(claims(world.auditor(), sent)).isEmpty();
        story.report(JANUARY.plusMonths(1), "99.9", "99.9");
        PortalClock.at(sent.plusSeconds(60), () -> propose(JANUARY.plusMonths(1)));
        assertThat(claimed(world.lead(), sent.plusSeconds(120)))
                .as("a month in which nothing fired takes no place")
                .containsExactly(JANUARY);
        assertThat(claims(world.lead(), Instant.parse("2026-03-12T23:00:00Z"))).hasSize(1);
        assertThat(claims(world.lead(), Instant.parse("2026-03-13T00:00:00Z"))).isEmpty();
    }

    private static Trigger missed(String key, TriggerKind kind, int days) {
        return new Trigger(
                key,
                key,
                kind,
                new TriggerScope.AnyLevel(),
                new TriggerPattern.InARow(1, CountedMisses.ANY_MISS),
                days);
    }

    private List<String> claims(CurrentUser user, Instant moment) {
        var said = new ArrayList<String>();
        PortalClock.at(
                moment,
                () -> said.addAll(Acting.as(
                        user,
                        () -> tasks.forMe().stream()
                                .filter(task -> task.kind() == PendingTaskKind.CLAIM)
                                .map(task -> TestTexts.say(task.description(), TestTexts.INDIAN))
                                .toList())));
        return said;
    }

    private List<YearMonth> claimed(CurrentUser user, Instant moment) {
        var months = new ArrayList<YearMonth>();
        PortalClock.at(
                moment,
                () -> months.addAll(Acting.as(
                        user,
                        () -> deadlines.open(PageRequest.of(0, 1)).stream()
                                .map(ClaimDeadlines.ClaimDeadline::month)
                                .toList())));
        return months;
    }

    private void propose() {
        propose(JANUARY);
    }

    private void propose(YearMonth month) {
        story.as(world.manager(), () -> {
            settlement.prepare(story.engagement(), month);
            settlement.propose(story.engagement(), month);
        });
    }

    private List<String> keys(CurrentUser user) {
        return Acting.as(
                user,
                () -> tasks.forMe().stream()
                        .map(task -> task.description().key())
                        .toList());
    }
}
