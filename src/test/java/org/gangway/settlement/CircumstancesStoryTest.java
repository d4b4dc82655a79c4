package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.PenaltyLine;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.measure.Attainment;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstanceId;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.CircumstanceState;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.performance.circumstances.ReliefGround;
import org.gangway.performance.evaluation.ExcludedQuantity;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.statement.StatementState;
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
 * cause; a manual worth 200,000 costs 1 % for each 7 whole days; each late report 500, reported late by the real clock.
 */
@ModuleTest
@UseCase("UC-17")
class CircumstancesStoryTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final YearMonth MARCH = JANUARY.plusMonths(2);
    private static final YearMonth APRIL = JANUARY.plusMonths(3);
    private static final String MANUAL = "manual";

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statementQueries;

    @Autowired
    CircumstanceService circumstances;

    @Autowired
    PerformanceService performance;

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
                new DelayCredit.PerDays(
                        kroner("200000.00"), Percentage.of("1"), 7, DayCount.WHOLE_DAYS, Percentage.of("10"), null));
        var further = OptionalTerms.NONE
                .withCauses(new CommonCauseRule.OneCredit(List.of()))
                .withDeliverables(List.of(manual));
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

        var cause = report(
                world.lead(), JANUARY, new CircumstanceContent.CommonCauseReport("Outage", List.of(CLOSE, ACCURACY)));
        assertThat(credits(JANUARY)).as("reported only").isEqualTo(kroner("40000.00"));
        confirm(world.manager(), cause);

        assertThat(credits(JANUARY)).as("the highest").isEqualTo(kroner("28800.00"));
        var choice = report(world.manager(), JANUARY, new CircumstanceContent.CreditedLevelChoice("Outage", ACCURACY));
        confirm(world.lead(), choice);
        assertThat(credits(JANUARY)).as("the chosen one").isEqualTo(kroner("19200.00"));
    }

    @Test
    void takesNewLevelsForACauseInPlaceOfTheOld() {
        confirm(
                world.manager(),
                report(
                        world.lead(),
                        JANUARY,
                        new CircumstanceContent.CommonCauseReport("Outage", List.of(CLOSE, ACCURACY))));

        confirm(
                world.lead(),
                report(
                        world.manager(),
                        JANUARY,
                        new CircumstanceContent.CommonCauseReport("Outage", List.of(ACCURACY, CLOSE))));

        assertThat(circumstances.of(story.engagement(), JANUARY))
                .extracting(it -> it.state())
                .containsExactly(CircumstanceState.REPLACED, CircumstanceState.CONFIRMED);
        assertThat(credits(JANUARY)).isEqualTo(kroner("28800.00"));
    }

    @Test
    void relievesAResultAndShowsWhatItWouldHaveCost() {
        confirm(world.manager(), report(world.lead(), JANUARY, relief(CLOSE)));

        var close = line(CLOSE);

        assertThat(close.outcome()).isEqualTo(Attainment.RELIEVED);
        assertThat(close.credit()).isEqualTo(kroner("0.00"));
        assertThat(close.explanation().because())
                .filteredOn(step -> step.rule().equals("incentive-relief-credit"))
                .singleElement()
                .satisfies(step -> assertThat(step.result()).isEqualByComparingTo("28800"));
        assertThat(credits(JANUARY)).as("the accuracy alone").isEqualTo(kroner("19200.00"));
    }

    @Test
    void leavesTheResultWhereReliefIsRefused() {
        var asked = report(world.lead(), JANUARY, relief(CLOSE));

        circumstances.refuse(story.engagement(), asked, "The storm was two weeks later.");

        assertThat(line(CLOSE).outcome()).isEqualTo(Attainment.BELOW_MINIMUM);
        assertThat(circumstances.of(story.engagement(), JANUARY))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(CircumstanceState.REFUSED);
                    assertThat(it.answer().orElseThrow().answerWords()).contains("two weeks later");
                });
    }

    /**
     * Due on 10 January at noon and missing until the month is over in Vilnius: 21 whole days, 1 % × 200,000 × 21 ÷ 7 =
     * 6,000. Delivered on 14 February at noon: 35 days, 10,000, of which January gave 6,000.
     */
    @Test
    void chargesADelayThatGoesOnOnlyForWhatEarlierMonthsDidNot() {
        confirm(world.manager(), report(world.lead(), JANUARY, delivery(null)));
        assertThat(penalties(JANUARY)).isEqualTo(kroner("6000.00"));
        agree(JANUARY);
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), FEBRUARY);

        confirm(world.lead(), report(world.manager(), FEBRUARY, delivery("2025-02-14T12:00:00Z")));

        assertThat(penalties(FEBRUARY)).isEqualTo(kroner("4000.00"));
    }

    @Test
    void settlesReliefForAnAgreedMonthWithTheNextOne() {
        agree(JANUARY);
        var before = statementQueries
                .statement(story.engagement(), JANUARY)
                .content()
                .json();
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), FEBRUARY);

        confirm(world.manager(), report(world.lead(), JANUARY, relief(CLOSE)));

        // 40,000 were agreed; the accuracy alone costs 19,200
        assertThat(statementQueries
                        .statement(story.engagement(), FEBRUARY)
                        .amounts()
                        .adjustments())
                .isEqualTo(kroner("20800.00"));
        assertThat(statementQueries
                        .statement(story.engagement(), JANUARY)
                        .content()
                        .json())
                .isEqualTo(before);
    }

    /** 94 of 100 tasks in time; 5 of the others are relieved, so 94 of 95 count: 98.95 %, where 98 is expected. */
    @Test
    void leavesRelievedTasksOutOfTheResultAndShowsItBeforeAndAfter() {
        confirm(world.manager(), report(world.lead(), JANUARY, part(CLOSE, "0", "5")));

        var close = line(CLOSE);
        assertThat(close.outcome()).isEqualTo(Attainment.MET);
        assertThat(close.credit()).isEqualTo(kroner("0.00"));
        assertThat(close.explanation().because())
                .filteredOn(step -> step.rule().equals("incentive-relief-credit"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.result()).isEqualByComparingTo("28800");
                    assertThat(step.because().getFirst().facts()).containsEntry("value", new BigDecimal("94"));
                });
        assertThat(credits(JANUARY)).as("the accuracy alone").isEqualTo(kroner("19200.00"));
        var result = result(JANUARY);
        assertThat(result.attainment()).isEqualTo(Attainment.MET);
        assertThat(result.denominator()).isEqualByComparingTo("95");
        var before = Objects.requireNonNull(result.beforeRelief());
        assertThat(before.attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
        assertThat(before.value()).isEqualByComparingTo("94");
    }

    /** 94 of 96 are 97.92 %: better than before, yet below 98. */
    @Test
    void stillChargesAMissThatReliefMakesSmaller() {
        confirm(world.manager(), report(world.lead(), JANUARY, part(CLOSE, "0", "4")));

        assertThat(line(CLOSE).outcome()).isEqualTo(Attainment.BELOW_EXPECTED);
        assertThat(credits(JANUARY)).isEqualTo(kroner("40000.00"));
    }

    @Test
    void relievesAResultOfWhichEverythingIsLeftOut() {
        confirm(world.manager(), report(world.lead(), JANUARY, part(CLOSE, "94", "100")));

        assertThat(line(CLOSE).outcome()).isEqualTo(Attainment.RELIEVED);
        assertThat(credits(JANUARY)).isEqualTo(kroner("19200.00"));
    }

    @Test
    void leavesNoMoreOutThanThereIs() {
        refuses("measure.relief-beyond-figure", () -> report(world.lead(), JANUARY, part(CLOSE, "0", "7")));
        refuses("performance.relief-needs-figure", () -> report(world.lead(), FEBRUARY, part(CLOSE, "0", "1")));
        refuses("performance.nothing-excluded", () -> part(CLOSE, "0", "0"));
        refuses("performance.nothing-excluded", () -> part(CLOSE, "-1", "2"));
    }

    /** 99 of 100 cannot lose five misses: the corrected figure stands as it was reported. */
    @Test
    void leavesAFigureWholeThatReliefNoLongerFits() {
        confirm(world.manager(), report(world.lead(), JANUARY, part(CLOSE, "0", "5")));

        story.correct(JANUARY, CLOSE, "97");
        assertThat(result(JANUARY).value()).as("97 of 95 cannot be").isEqualByComparingTo("97");
        assertThat(result(JANUARY).beforeRelief()).isNull();
        assertThat(line(CLOSE).outcome()).isEqualTo(Attainment.BELOW_EXPECTED);
    }

    @Test
    void settlesReliefOfAPartOfAnAgreedMonthWithTheNextOne() {
        agree(JANUARY);
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), FEBRUARY);

        confirm(world.manager(), report(world.lead(), JANUARY, part(CLOSE, "0", "5")));

        // 40,000 were agreed; the accuracy alone costs 19,200
        assertThat(statementQueries
                        .statement(story.engagement(), FEBRUARY)
                        .amounts()
                        .adjustments())
                .isEqualTo(kroner("20800.00"));
    }

    @Test
    void takesBackWhatCountsOnceBothSidesSaySo() {
        var relief = report(world.lead(), JANUARY, relief(CLOSE));
        confirm(world.manager(), relief);
        assertThat(credits(JANUARY)).isEqualTo(kroner("19200.00"));

        var takingBack = report(world.manager(), JANUARY, new CircumstanceContent.Revocation(relief));
        assertThat(credits(JANUARY)).as("reported only").isEqualTo(kroner("19200.00"));
        refuses("performance.other-side-answers", () -> confirm(world.manager(), takingBack));
        confirm(world.lead(), takingBack);

        assertThat(credits(JANUARY)).isEqualTo(kroner("40000.00"));
        assertThat(circumstances.of(story.engagement(), JANUARY))
                .extracting(it -> it.state())
                .containsExactly(CircumstanceState.REVOKED, CircumstanceState.CONFIRMED);
        assertThat(log.ofEngagement(story.engagement().value(), PageRequest.of(0, 50)))
                .extracting(AuditEntry::action)
                .contains("performance.circumstance-revoked");
        refuses(
                "performance.counts-no-more",
                () -> report(world.manager(), JANUARY, new CircumstanceContent.Revocation(relief)));
        refuses(
                "performance.counts-no-more",
                () -> report(world.manager(), JANUARY, new CircumstanceContent.Revocation(takingBack)));
    }

    @Test
    void keepsWhatCountsWhereTheOtherSideDoesNotAgree() {
        var relief = report(world.lead(), JANUARY, part(CLOSE, "0", "5"));
        confirm(world.manager(), relief);

        var takingBack = report(world.manager(), JANUARY, new CircumstanceContent.Revocation(relief));
        story.as(
                world.lead(),
                () -> circumstances.refuse(story.engagement(), takingBack, "The feed was down, as you said."));

        assertThat(credits(JANUARY)).isEqualTo(kroner("19200.00"));
        assertThat(circumstances.of(story.engagement(), JANUARY).getFirst().counts())
                .isTrue();
    }

    /** Relief is reported of a proposed statement, withdrawn again, and the statement is untouched. */
    @Test
    void withdrawsWhatIsNotAnsweredYet() {
        var relief = report(world.lead(), JANUARY, relief(CLOSE));

        story.as(world.lead(), () -> circumstances.withdraw(story.engagement(), relief));

        assertThat(circumstances.of(story.engagement(), JANUARY).getFirst().state())
                .isEqualTo(CircumstanceState.WITHDRAWN);
        refuses("performance.already-answered", () -> confirm(world.manager(), relief));
        refuses(
                "performance.counts-no-more",
                () -> report(world.manager(), JANUARY, new CircumstanceContent.Revocation(relief)));
        assertThat(credits(JANUARY)).isEqualTo(kroner("40000.00"));
    }

    /** 40,000 by the figures, 19,200 agreed with relief: the 20,800 come back to the client with the next month. */
    @Test
    void adjustsAnAgreedMonthWhoseGroundIsTakenBack() {
        var relief = report(world.lead(), JANUARY, part(CLOSE, "0", "5"));
        confirm(world.manager(), relief);
        agree(JANUARY);
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), FEBRUARY);

        confirm(world.lead(), report(world.manager(), JANUARY, new CircumstanceContent.Revocation(relief)));

        assertThat(statementQueries
                        .statement(story.engagement(), FEBRUARY)
                        .amounts()
                        .adjustments())
                .isEqualTo(kroner("-20800.00"));
    }

    /**
     * Missing since 10 January at noon. In Vilnius January ends after 21 whole days (6,000), February after 49 (14,000, so
     * 8,000 more). Delivered on 5 March: 53 days, which is 15,142.86, so 1,142.86 more; April owes nothing.
     */
    @Test
    void carriesADelayOnUntilTheDeliverableIsDelivered() {
        confirm(world.manager(), report(world.lead(), JANUARY, delivery(null)));
        agree(JANUARY);
        settle(FEBRUARY);
        assertThat(penalties(FEBRUARY)).isEqualTo(kroner("8000.00"));
        assertThat(circumstances.goingOn(story.engagement(), FEBRUARY)).hasSize(1);
        agree(FEBRUARY);
        settle(MARCH);

        confirm(world.manager(), report(world.lead(), MARCH, delivery("2025-03-05T11:59:00Z")));

        assertThat(penalties(MARCH)).isEqualTo(kroner("1142.86"));
        assertThat(circumstances.goingOn(story.engagement(), MARCH)).isEmpty();
        agree(MARCH);
        settle(APRIL);
        assertThat(lines(APRIL)).isEmpty();
    }

    /** Reported for January, when it was delivered in February already: each month counts its own days. */
    @Test
    void countsInEachMonthNoMoreThanItsOwnDays() {
        confirm(world.manager(), report(world.lead(), JANUARY, delivery("2025-02-14T12:00:00Z")));
        assertThat(penalties(JANUARY)).isEqualTo(kroner("6000.00"));
        agree(JANUARY);

        settle(FEBRUARY);

        assertThat(penalties(FEBRUARY)).isEqualTo(kroner("4000.00"));
        agree(FEBRUARY);
        settle(MARCH);
        assertThat(lines(MARCH)).isEmpty();
    }

    /** 6,000 of January and 8,000 of February are given back, and March does not go on. */
    @Test
    void givesADelayBackThatWasNone() {
        var missing = report(world.lead(), JANUARY, delivery(null));
        confirm(world.manager(), missing);
        agree(JANUARY);
        settle(FEBRUARY);
        agree(FEBRUARY);
        settle(MARCH);

        confirm(world.manager(), report(world.lead(), JANUARY, new CircumstanceContent.Revocation(missing)));

        assertThat(statementQueries
                        .statement(story.engagement(), MARCH)
                        .amounts()
                        .adjustments())
                .isEqualTo(kroner("14000.00"));
        assertThat(lines(MARCH)).isEmpty();
    }

    /**
     * Due a week later: 14 days are 4,000 in January (2,000 back), 42 days 12,000, so February stays at 8,000. In March 73
     * days would be 20,857.14, at most 20,000: 8,000 more than the 12,000 that the two months give after the correction.
     */
    @Test
    void takesOffWhatEarlierMonthsGiveAfterTheyAreCorrected() {
        confirm(world.manager(), report(world.lead(), JANUARY, delivery(null)));
        agree(JANUARY);
        settle(FEBRUARY);
        agree(FEBRUARY);
        settle(MARCH);

        var later =
                new CircumstanceContent.DeliverableDelivery(MANUAL, Instant.parse("2025-01-17T12:00:00Z"), null, false);
        confirm(world.manager(), report(world.lead(), JANUARY, later));

        assertThat(statementQueries
                        .statement(story.engagement(), MARCH)
                        .amounts()
                        .adjustments())
                .isEqualTo(kroner("2000.00"));
        assertThat(penalties(MARCH)).isEqualTo(kroner("8000.00"));
    }

    private void settle(YearMonth month) {
        story.report(month, "99", "99");
        Acting.as(world.manager());
        settlement.prepare(story.engagement(), month);
    }

    private List<PenaltyLine> lines(YearMonth month) {
        return statementQueries
                .statement(story.engagement(), month)
                .content()
                .settled()
                .statement()
                .penalties();
    }

    private ServiceLevelResult result(YearMonth month) {
        return performance.results(story.engagement(), month).stream()
                .filter(it -> it.serviceLevelId().equals(CLOSE))
                .findFirst()
                .orElseThrow();
    }

    private static CircumstanceContent part(String level, String numerator, String denominator) {
        var excludedQuantity = new ExcludedQuantity(new BigDecimal(numerator), new BigDecimal(denominator));
        return new CircumstanceContent.ReliefRequest(level, ReliefGround.CAUSED_BY_CLIENT, excludedQuantity);
    }

    @Test
    void sendsAProposedStatementBackWhenItsGroundChanges() {
        settlement.propose(story.engagement(), JANUARY);

        confirm(world.manager(), report(world.lead(), JANUARY, relief(CLOSE)));

        assertThat(statementQueries.statement(story.engagement(), JANUARY).state())
                .isEqualTo(StatementState.DRAFT);
    }

    @Test
    void chargesTheReportsThatThePortalSawComeLate() {
        var other = World.create();
        var incentiveSchedule = SettlementFixtures.schedule().with(OptionalTerms.NONE.withLateReport(kroner("500.00")));
        var late = SettlementStory.under(application, other, incentiveSchedule);
        late.report(JANUARY, "99", "99");
        Acting.as(other.manager());

        var statement = settlement.prepare(late.engagement(), JANUARY);

        assertThat(statement.content().settled().statement().penalties())
                .singleElement()
                .satisfies(line -> assertThat(line.credit()).isEqualTo(kroner("1000.00")));
    }

    @Test
    void letsNobodyConfirmWhatTheirOwnSideReported() {
        var asked = report(world.lead(), JANUARY, relief(CLOSE));

        refuses("performance.other-side-answers", () -> confirm(world.lead(), asked));
        refuses("performance.reporter-withdraws", () -> circumstances.withdraw(story.engagement(), asked));
    }

    @Test
    void leavesReliefToTheVendorAndTheChoiceToTheClient() {
        confirm(
                world.manager(),
                report(
                        world.lead(),
                        JANUARY,
                        new CircumstanceContent.CommonCauseReport("Outage", List.of(CLOSE, ACCURACY))));

        refuses("performance.vendor-claims-relief", () -> report(world.manager(), JANUARY, relief(CLOSE)));
        refuses(
                "performance.client-chooses",
                () -> report(world.lead(), JANUARY, new CircumstanceContent.CreditedLevelChoice("Outage", CLOSE)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> report(world.vendorMember(), JANUARY, relief(CLOSE)));
    }

    @Test
    void hidesEverythingFromOtherVendors() {
        var asked = report(world.lead(), JANUARY, relief(CLOSE));
        Acting.as(world.otherLead());

        assertThatExceptionOfType(EngagementNotFound.class)
                .isThrownBy(() -> circumstances.of(story.engagement(), JANUARY));
        assertThatExceptionOfType(EngagementNotFound.class)
                .isThrownBy(() -> circumstances.confirm(story.engagement(), asked, ""));
    }

    @Test
    void keepsEachStepInTheLog() {
        confirm(world.manager(), report(world.lead(), JANUARY, relief(CLOSE)));

        assertThat(log.ofEngagement(story.engagement().value(), PageRequest.of(0, 50)))
                .extracting(AuditEntry::action)
                .contains(
                        "performance.circumstance-reported",
                        "performance.circumstance-confirmed",
                        "settlement.recomputed");
    }

    private static CircumstanceContent relief(String level) {
        return new CircumstanceContent.ReliefRequest(level, ReliefGround.FORCE_MAJEURE);
    }

    private static CircumstanceContent delivery(@org.jspecify.annotations.Nullable String at) {
        return new CircumstanceContent.DeliverableDelivery(
                MANUAL, Instant.parse("2025-01-10T12:00:00Z"), at == null ? null : Instant.parse(at), false);
    }

    private CircumstanceId report(CurrentUser user, YearMonth month, CircumstanceContent circumstanceContent) {
        return Acting.as(
                user,
                () -> circumstances.report(
                        story.engagement(), month, new NewCircumstance(circumstanceContent, "As we saw it.")));
    }

    private void confirm(CurrentUser user, CircumstanceId id) {
        story.as(user, () -> circumstances.confirm(story.engagement(), id, ""));
    }

    private CreditLine line(String level) {
        return statementQueries
                .statement(story.engagement(), JANUARY)
                .content()
                .settled()
                .statement()
                .credits()
                .stream()
                .filter(line -> line.serviceLevel().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private Money credits(YearMonth month) {
        return statementQueries.statement(story.engagement(), month).amounts().credits();
    }

    private Money penalties(YearMonth month) {
        return statementQueries
                .statement(story.engagement(), month)
                .content()
                .settled()
                .statement()
                .penalties()
                .getFirst()
                .credit();
    }

    private void refuses(String rule, Runnable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action::run)
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
                            statementQueries
                                    .statement(story.engagement(), month)
                                    .seen()));
        }
    }
}
