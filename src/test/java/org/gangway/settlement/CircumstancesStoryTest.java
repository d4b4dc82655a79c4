package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.SettlementFixtures.CLOSE;
import static org.gangway.settlement.SettlementFixtures.kroner;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.identity.Acting;
import org.gangway.identity.CurrentUser;
import org.gangway.incentive.CauseRule;
import org.gangway.incentive.CreditLine;
import org.gangway.incentive.DayCount;
import org.gangway.incentive.Deliverable;
import org.gangway.incentive.FurtherTerms;
import org.gangway.incentive.LateCredit;
import org.gangway.incentive.LevelOutcome;
import org.gangway.performance.CircumstanceId;
import org.gangway.performance.CircumstanceService;
import org.gangway.performance.CircumstanceState;
import org.gangway.performance.Matter;
import org.gangway.performance.NewCircumstance;
import org.gangway.performance.ReliefGround;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/**
 * 12 % of 400,000 at risk, 28,800 for the close and 19,200 for the accuracy, at most 40,000 a month; one credit for one
 * cause; a manual worth 200,000 costs 1 % for each 7 whole days; each late report 500, told late by the real clock.
 */
@ModuleTest
@UseCase("UC-17")
class CircumstancesStoryTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final String MANUAL = "manual";

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    CircumstanceService circumstances;

    @Autowired
    LogService log;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void missBoth() {
        world = World.create();
        var manual = new Deliverable(
                MANUAL,
                "Close manual",
                new LateCredit.PerDays(
                        kroner("200000.00"), Percentage.of("1"), 7, DayCount.WHOLE_DAYS, Percentage.of("10"), null));
        var further =
                FurtherTerms.NONE.withCauses(new CauseRule.OneCredit(List.of())).withDeliverables(List.of(manual));
        story = SettlementStory.under(
                application, world, SettlementFixtures.schedule().with(further));
        story.report(JANUARY, "94", "94");
        Acting.as(world.manager());
        settlement.prepare(story.engagement(), JANUARY);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void countsACommonCauseOnlyOnceTheOtherSideHasConfirmedIt() {
        assertThat(credits(JANUARY)).isEqualTo(kroner("40000.00"));

        var cause = tell(world.lead(), JANUARY, new Matter.CommonCause("Outage", List.of(CLOSE, ACCURACY)));
        assertThat(credits(JANUARY)).as("told only").isEqualTo(kroner("40000.00"));
        confirm(world.manager(), cause);

        assertThat(credits(JANUARY)).as("the highest").isEqualTo(kroner("28800.00"));
        var choice = tell(world.manager(), JANUARY, new Matter.Choice("Outage", ACCURACY));
        confirm(world.lead(), choice);
        assertThat(credits(JANUARY)).as("the chosen one").isEqualTo(kroner("19200.00"));
    }

    @Test
    void takesNewLevelsForACauseInPlaceOfTheOld() {
        confirm(
                world.manager(),
                tell(world.lead(), JANUARY, new Matter.CommonCause("Outage", List.of(CLOSE, ACCURACY))));

        confirm(
                world.lead(),
                tell(world.manager(), JANUARY, new Matter.CommonCause("Outage", List.of(ACCURACY, CLOSE))));

        assertThat(circumstances.of(story.engagement(), JANUARY))
                .extracting(it -> it.state())
                .containsExactly(CircumstanceState.REPLACED, CircumstanceState.CONFIRMED);
        assertThat(credits(JANUARY)).isEqualTo(kroner("28800.00"));
    }

    @Test
    void excusesAResultAndShowsWhatItWouldHaveCost() {
        confirm(world.manager(), tell(world.lead(), JANUARY, relief(CLOSE)));

        var close = line(CLOSE);

        assertThat(close.outcome()).isEqualTo(LevelOutcome.RELIEVED);
        assertThat(close.credit()).isEqualTo(kroner("0.00"));
        assertThat(close.explanation().because())
                .filteredOn(step -> step.rule().equals("incentive-relief-credit"))
                .singleElement()
                .satisfies(step -> assertThat(step.result()).isEqualByComparingTo("28800"));
        assertThat(credits(JANUARY)).as("the accuracy alone").isEqualTo(kroner("19200.00"));
    }

    @Test
    void leavesTheResultWhereReliefIsRefused() {
        var asked = tell(world.lead(), JANUARY, relief(CLOSE));

        circumstances.refuse(story.engagement(), asked, "The storm was two weeks later.");

        assertThat(line(CLOSE).outcome()).isEqualTo(LevelOutcome.BELOW_MINIMUM);
        assertThat(circumstances.of(story.engagement(), JANUARY))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(CircumstanceState.REFUSED);
                    assertThat(it.answer().orElseThrow().answerWords()).contains("two weeks later");
                });
    }

    /**
     * Due on 10 January at noon and missing until the month is over in Vilnius: 21 whole days, 1 % × 200,000 × 21 ÷ 7 =
     * 6,000. Handed over on 14 February at noon: 35 days, 10,000, of which January gave 6,000.
     */
    @Test
    void chargesADelayThatGoesOnOnlyForWhatEarlierMonthsDidNot() {
        confirm(world.manager(), tell(world.lead(), JANUARY, handOver(null)));
        assertThat(penalties(JANUARY)).isEqualTo(kroner("6000.00"));
        agree(JANUARY);
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), FEBRUARY);

        confirm(world.lead(), tell(world.manager(), FEBRUARY, handOver("2025-02-14T12:00:00Z")));

        assertThat(penalties(FEBRUARY)).isEqualTo(kroner("4000.00"));
    }

    @Test
    void settlesReliefForAnAgreedMonthWithTheNextOne() {
        agree(JANUARY);
        var before = settlement.statement(story.engagement(), JANUARY).json();
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), FEBRUARY);

        confirm(world.manager(), tell(world.lead(), JANUARY, relief(CLOSE)));

        // 40,000 were agreed; the accuracy alone costs 19,200
        assertThat(settlement.statement(story.engagement(), FEBRUARY).adjustments())
                .isEqualTo(kroner("20800.00"));
        assertThat(settlement.statement(story.engagement(), JANUARY).json()).isEqualTo(before);
    }

    @Test
    void sendsAProposedStatementBackWhenItsGroundChanges() {
        settlement.propose(story.engagement(), JANUARY);

        confirm(world.manager(), tell(world.lead(), JANUARY, relief(CLOSE)));

        assertThat(settlement.statement(story.engagement(), JANUARY).state()).isEqualTo(StatementState.DRAFT);
    }

    @Test
    void chargesTheReportsThatThePortalSawComeLate() {
        var other = World.create();
        var schedule = SettlementFixtures.schedule().with(FurtherTerms.NONE.withLateReport(kroner("500.00")));
        var late = SettlementStory.under(application, other, schedule);
        late.report(JANUARY, "99", "99");
        Acting.as(other.manager());

        var statement = settlement.prepare(late.engagement(), JANUARY);

        assertThat(statement.content().statement().penalties())
                .singleElement()
                .satisfies(line -> assertThat(line.credit()).isEqualTo(kroner("1000.00")));
    }

    @Test
    void letsNobodyConfirmWhatTheirOwnSideTold() {
        var asked = tell(world.lead(), JANUARY, relief(CLOSE));

        refuses("performance.other-side-answers", () -> confirm(world.lead(), asked));
        refuses("performance.teller-withdraws", () -> circumstances.withdraw(story.engagement(), asked));
    }

    @Test
    void leavesReliefToTheVendorAndTheChoiceToTheClient() {
        confirm(
                world.manager(),
                tell(world.lead(), JANUARY, new Matter.CommonCause("Outage", List.of(CLOSE, ACCURACY))));

        refuses("performance.vendor-asks-relief", () -> tell(world.manager(), JANUARY, relief(CLOSE)));
        refuses("performance.client-chooses", () -> tell(world.lead(), JANUARY, new Matter.Choice("Outage", CLOSE)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> tell(world.vendorMember(), JANUARY, relief(CLOSE)));
    }

    @Test
    void hidesEverythingFromOtherVendors() {
        var asked = tell(world.lead(), JANUARY, relief(CLOSE));
        Acting.as(world.otherLead());

        assertThatExceptionOfType(EngagementNotFound.class)
                .isThrownBy(() -> circumstances.of(story.engagement(), JANUARY));
        assertThatExceptionOfType(EngagementNotFound.class)
                .isThrownBy(() -> circumstances.confirm(story.engagement(), asked, ""));
    }

    @Test
    void keepsEachStepInTheLog() {
        confirm(world.manager(), tell(world.lead(), JANUARY, relief(CLOSE)));

        assertThat(log.ofEngagement(story.engagement().value(), PageRequest.of(0, 50)))
                .extracting(AuditEntry::action)
                .contains(
                        "performance.circumstance-told", "performance.circumstance-confirmed", "settlement.recomputed");
    }

    private static Matter relief(String level) {
        return new Matter.Relief(level, ReliefGround.FORCE_MAJEURE);
    }

    private static Matter handOver(@org.jspecify.annotations.Nullable String at) {
        return new Matter.HandOver(
                MANUAL, Instant.parse("2025-01-10T12:00:00Z"), at == null ? null : Instant.parse(at), false);
    }

    private CircumstanceId tell(CurrentUser user, YearMonth month, Matter matter) {
        return Acting.as(
                user,
                () -> circumstances.tell(story.engagement(), month, new NewCircumstance(matter, "As we saw it.")));
    }

    private void confirm(CurrentUser user, CircumstanceId id) {
        story.as(user, () -> circumstances.confirm(story.engagement(), id, ""));
    }

    private CreditLine line(String level) {
        return settlement.statement(story.engagement(), JANUARY).content().statement().credits().stream()
                .filter(line -> line.serviceLevel().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private Money credits(YearMonth month) {
        return settlement.statement(story.engagement(), month).credits();
    }

    private Money penalties(YearMonth month) {
        return settlement
                .statement(story.engagement(), month)
                .content()
                .statement()
                .penalties()
                .getFirst()
                .credit();
    }

    private void refuses(String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed::run)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private void agree(YearMonth month) {
        settlement.propose(story.engagement(), month);
        for (var user : List.of(world.controller(), world.vendorController())) {
            story.as(
                    user,
                    () -> settlement.approve(
                            story.engagement(),
                            month,
                            settlement.statement(story.engagement(), month).seen()));
        }
    }
}
