package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.forecast.Forecast;
import org.gangway.settlement.forecast.ForecastBasis;
import org.gangway.settlement.forecast.ForecastService;
import org.gangway.settlement.ledger.LedgerKind;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.NewWaiver;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.PortalMoment;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** January is agreed with a credit of 28,800 for the close. */
@PortalMoment("2026-05-15T08:00:00Z")
@ModuleTest
@UseCase("UC-11")
class AdjustmentStoryTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final YearMonth MARCH = JANUARY.plusMonths(2);

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statementQueries;

    @Autowired
    LedgerService ledger;

    @Autowired
    WaiverService waivers;

    @Autowired
    ForecastService forecasts;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void agreeOnJanuary() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        story.report(JANUARY, "94", "99");
        Acting.as(world.manager());
        agree(JANUARY);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void settlesTheDifferenceWithTheNextMonth() {
        var before = statementQueries
                .statement(story.engagement(), JANUARY)
                .content()
                .json();
        story.correct(JANUARY, SettlementFixtures.CLOSE, "98");
        story.report(FEBRUARY, "99", "99");

        agree(FEBRUARY);

        assertThat(statementQueries
                        .statement(story.engagement(), JANUARY)
                        .content()
                        .json())
                .isEqualTo(before);
        var february = statementQueries.statement(story.engagement(), FEBRUARY);
        assertThat(february.amounts().adjustments()).isEqualTo(kroner("28800.00"));
        assertThat(february.amounts().net()).isEqualTo(kroner("428800.00"));
        assertThat(ledger.entries(story.engagement()).getLast())
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(LedgerKind.ADJUSTMENT))
                .satisfies(entry -> assertThat(entry.balance()).isEqualTo(kroner("0.00")));
        assertThat(statementQueries.statements(story.engagement()))
                .extracting(month -> month.amounts().adjustments())
                .containsExactly(kroner("28800.00"), kroner("0.00"));
    }

    @Test
    void letsAnOpenStatementFollow() {
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), FEBRUARY);

        story.correct(JANUARY, SettlementFixtures.CLOSE, "98");

        assertThat(statementQueries
                        .statement(story.engagement(), FEBRUARY)
                        .amounts()
                        .adjustments())
                .isEqualTo(kroner("28800.00"));
    }

    @Test
    void settlesOnlyTheRestOfASecondCorrection() {
        story.correct(JANUARY, SettlementFixtures.CLOSE, "98");
        story.report(FEBRUARY, "99", "99");
        agree(FEBRUARY);
        story.correct(JANUARY, SettlementFixtures.ACCURACY, "94");
        story.report(MARCH, "99", "99");

        var march = settlement.prepare(story.engagement(), MARCH);

        assertThat(march.amounts().adjustments()).isEqualTo(kroner("-19200.00"));
    }

    /** With a miss of the accuracy too the month's cap leaves 24,000 for the close; the client waives them. */
    @Test
    void letsAWaiverStandThatCameAfterTheAdjustment() {
        story.correct(JANUARY, SettlementFixtures.ACCURACY, "94");
        story.report(FEBRUARY, "99", "99");
        agree(FEBRUARY);
        var close = LineKey.credit(SettlementFixtures.CLOSE);
        assertThat(waivers.waivable(story.engagement(), JANUARY)).containsEntry(close, kroner("24000.00"));

        waivers.waive(story.engagement(), JANUARY, new NewWaiver(close, new BigDecimal("24000"), "A storm.", null));
        story.report(MARCH, "99", "99");
        var march = settlement.prepare(story.engagement(), MARCH);

        assertThat(march.amounts().adjustments()).isEqualTo(kroner("0.00"));
        assertThat(waivers.waivable(story.engagement(), JANUARY)).doesNotContainKey(close);
    }

    /** Whoever corrected the figures has a hand in the adjustment. */
    @Test
    void leavesApprovalToThoseWhoEnteredNothing() {
        story.correct(JANUARY, SettlementFixtures.CLOSE, "98");
        story.report(FEBRUARY, "99", "99");
        settlement.prepare(story.engagement(), FEBRUARY);
        settlement.propose(story.engagement(), FEBRUARY);

        refuses("settlement.own-figures", List.of("Anil Joshi"), world.lead());
        refuses("settlement.own-proposal", List.of("Lise Vang"), world.manager());
    }

    @Test
    void looksAheadWithoutKeepingAnything() {
        var forecast = forecasts.forecast(story.engagement());

        assertThat(forecast).hasValueSatisfying(ahead -> {
            assertThat(ahead.fee()).isEqualTo(kroner("400000.00"));
            assertThat(ahead.levels()).extracting(Forecast.Level::basis).containsOnly(ForecastBasis.TARGET);
            assertThat(ahead.credits()).isEqualTo(kroner("0.00"));
        });
        assertThat(statementQueries.statements(story.engagement())).hasSize(1);
    }

    private void refuses(String rule, List<String> names, CurrentUser user) {
        var seen = statementQueries.statement(story.engagement(), FEBRUARY).seen();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> story.as(user, () -> settlement.approve(story.engagement(), FEBRUARY, seen)))
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo(rule);
                    assertThat(violation.facts()).isEqualTo(Map.of("month", FEBRUARY, "names", names));
                });
    }

    private void agree(YearMonth month) {
        settlement.prepare(story.engagement(), month);
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
