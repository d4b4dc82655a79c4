package org.gangway.settlement.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.language.TestTexts;
import org.gangway.language.Text;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstanceId;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.performance.circumstances.ReliefGround;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who reported or confirmed what a month is based on leaves its approval to somebody else; a manual costs 1 % for each week of delay. */
@ModuleTest
@UseCase("UC-17")
class SegregationTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final String MANUAL = "manual";

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statementQueries;

    @Autowired
    CircumstanceService circumstances;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void report() {
        world = World.create();
        var manual = new Deliverable(
                MANUAL,
                "Close manual",
                new DelayCredit.PerDays(
                        kroner("200000.00"), Percentage.of("1"), 7, DayCount.WHOLE_DAYS, Percentage.of("10"), null));
        story = SettlementStory.under(
                application,
                world,
                SettlementFixtures.schedule().with(OptionalTerms.NONE.withDeliverables(List.of(manual))));
        story.report(JANUARY, "94", "99");
        Acting.as(world.controller());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void keepsWhoToldFromApproving() {
        confirm(world.lead(), report(world.manager(), JANUARY, delivery("2025-01-24T12:00:00Z")));
        propose(world.vendorController(), JANUARY);

        assertThat(objection(world.manager(), JANUARY))
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("You reported or confirmed circumstances of January 2025", "Lise Vang")
                        .contains("You entered: Close manual was due"));
        assertThat(objection(world.controller(), JANUARY)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> approve(world.manager(), JANUARY))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo("settlement.own-circumstances"));
    }

    @Test
    void keepsWhoConfirmedFromApproving() {
        confirm(world.manager(), report(world.lead(), JANUARY, relief()));
        propose(world.controller(), JANUARY);

        assertThat(objection(world.manager(), JANUARY))
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("Relief for Close tasks on time", "an administrator invites another approver"));
    }

    @Test
    void countsOnlyWhatCounts() {
        var asked = report(world.lead(), JANUARY, relief());
        story.as(world.manager(), () -> circumstances.refuse(story.engagement(), asked, "It was not the storm."));
        propose(world.controller(), JANUARY);

        assertThat(objection(world.manager(), JANUARY)).isEmpty();
    }

    @Test
    void keepsWhoTookBackFromApproving() {
        var relief = report(world.lead(), JANUARY, relief());
        confirm(world.manager(), relief);
        confirm(world.manager(), report(world.lead(), JANUARY, new CircumstanceContent.Revocation(relief)));
        propose(world.controller(), JANUARY);

        assertThat(objection(world.manager(), JANUARY))
                .hasValueSatisfying(words -> assertThat(words).contains("Revocation"));
    }

    @Test
    void asksForSomebodyElseWhereAnEarlierMonthIsAdjusted() {
        agree(JANUARY);
        confirm(world.manager(), report(world.lead(), JANUARY, relief()));
        story.report(FEBRUARY, "99", "99");
        propose(world.vendorController(), FEBRUARY);

        assertThat(statementQueries
                        .statement(story.engagement(), FEBRUARY)
                        .amounts()
                        .adjustments())
                .isEqualTo(kroner("28800.00"));
        assertThat(objection(world.manager(), FEBRUARY))
                .hasValueSatisfying(words -> assertThat(words).contains("Relief for Close tasks on time"));
    }

    @Test
    void asksForSomebodyElseWhileADelayGoesOn() {
        confirm(world.lead(), report(world.manager(), JANUARY, delivery(null)));
        agree(JANUARY);
        story.report(FEBRUARY, "99", "99");
        propose(world.vendorController(), FEBRUARY);

        assertThat(objection(world.manager(), FEBRUARY))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("Close manual was due", "is still outstanding"));
    }

    private static CircumstanceContent relief() {
        return new CircumstanceContent.ReliefRequest(CLOSE, ReliefGround.FORCE_MAJEURE);
    }

    private static CircumstanceContent delivery(@Nullable String at) {
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

    private void propose(CurrentUser user, YearMonth month) {
        story.as(user, () -> {
            settlement.prepare(story.engagement(), month);
            settlement.propose(story.engagement(), month);
        });
    }

    private void agree(YearMonth month) {
        story.as(world.lead(), () -> settlement.prepare(story.engagement(), month));
        story.as(world.manager(), () -> settlement.propose(story.engagement(), month));
        approve(world.controller(), month);
        approve(world.vendorController(), month);
    }

    private void approve(CurrentUser user, YearMonth month) {
        story.as(
                user,
                () -> settlement.approve(
                        story.engagement(),
                        month,
                        statementQueries.statement(story.engagement(), month).seen()));
    }

    private Optional<String> objection(CurrentUser user, YearMonth month) {
        return Acting.as(
                user,
                () -> Optional.ofNullable(statementQueries
                                .permissions(statementQueries.statement(story.engagement(), month))
                                .objection())
                        .map(refused -> TestTexts.say(Text.rule(refused.violation()), TestTexts.INDIAN)));
    }
}
