package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.SettlementStory.MATCH;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.time.YearMonth;
import java.util.List;
import org.gangway.identity.signin.Acting;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Attainment;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.evaluation.VersionResults;
import org.gangway.settlement.month.SettledPart;
import org.gangway.settlement.statement.StatementState;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Version 2 is in force from 16 January: of 94 tasks in time, version 1 with its minimum of 95 makes a credit of 28,800
 * for a whole month, version 2 with its target of 93 none.
 */
@ModuleTest
@UseCase("UC-13")
class SplitMonthStoryTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statementQueries;

    @Autowired
    PerformanceService performance;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void signBothVersions() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        story.amend(JANUARY.atDay(16), AgreedLevels.of("93", "90"));
        Acting.as(world.manager());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void settlesTheMonthByBothVersionsForTheirDays() {
        report(JANUARY, "94");

        agree(JANUARY);

        var january = statementQueries.statement(story.engagement(), JANUARY);
        // 28,800 x 15/31 = 13,935.48387
        assertThat(january.amounts().credits()).isEqualTo(kroner("13935.48"));
        assertThat(january.amounts().net()).isEqualTo(kroner("386064.52"));
        assertThat(january.content().termsNumber()).isEqualTo(2);
        assertThat(january.content().settled().parts())
                .extracting(SettledPart::termsNumber, SettledPart::days)
                .containsExactly(tuple(1, days(1, 15)), tuple(2, days(16, 31)));
        assertThat(january.content().settled().parts())
                .extracting(part -> part.figure(CLOSE).orElseThrow().attainment())
                .containsExactly(Attainment.BELOW_MINIMUM, Attainment.MET);
        assertThat(january.content().settled().replayed())
                .isEqualTo(january.content().settled().statement());
        assertThat(january.state()).isEqualTo(StatementState.AGREED);
    }

    @Test
    void adjustsACorrectedMonthByTheVersionsItWasSettledBy() {
        report(JANUARY, "94");
        agree(JANUARY);
        var before = statementQueries
                .statement(story.engagement(), JANUARY)
                .content()
                .json();
        story.correct(JANUARY, CLOSE, "98");
        report(FEBRUARY, "99");

        agree(FEBRUARY);

        var february = statementQueries.statement(story.engagement(), FEBRUARY);
        assertThat(february.amounts().adjustments()).isEqualTo(kroner("13935.48"));
        assertThat(february.content().settled().isByDays()).isFalse();
        assertThat(statementQueries
                        .statement(story.engagement(), JANUARY)
                        .content()
                        .json())
                .isEqualTo(before);
    }

    @Test
    void asksForTheFiguresOfEveryVersion() {
        story.report(JANUARY, "94", "99");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> settlement.prepare(story.engagement(), JANUARY))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo("settlement.figures-missing");
                    assertThat(refused.facts().get("levels")).isEqualTo(List.of("Invoices matched"));
                });
        assertThat(performance.missing(JANUARY, 10))
                .singleElement()
                .satisfies(missing -> assertThat(missing.levels()).isEqualTo(1));
    }

    @Test
    void evaluatesTheMonthByEachVersion() {
        report(JANUARY, "94");

        var versions = performance.resultsByVersion(story.engagement(), JANUARY);

        assertThat(versions)
                .extracting(VersionResults::termsNumber, VersionResults::days)
                .containsExactly(tuple(1, days(1, 15)), tuple(2, days(16, 31)));
        assertThat(versions.getFirst().results())
                .extracting(ServiceLevelResult::serviceLevelId, ServiceLevelResult::attainment)
                .containsExactly(tuple(CLOSE, Attainment.BELOW_MINIMUM), tuple(ACCURACY, Attainment.MET));
        assertThat(versions.getLast().results())
                .extracting(ServiceLevelResult::serviceLevelId)
                .contains(CLOSE, ACCURACY, MATCH);
        assertThat(performance.results(story.engagement(), JANUARY))
                .filteredOn(result -> result.serviceLevelId().equals(CLOSE))
                .extracting(ServiceLevelResult::attainment)
                .containsExactly(Attainment.MET);
    }

    /** Version 3 asks for more from 1 February on, and is signed when February is open already. */
    @Test
    void letsOpenStatementsFollowTermsThatAreSignedLater() {
        report(JANUARY, "94");
        report(FEBRUARY, "94");
        agree(JANUARY);
        settlement.prepare(story.engagement(), FEBRUARY);
        var january = statementQueries
                .statement(story.engagement(), JANUARY)
                .content()
                .json();

        story.renew(FEBRUARY.atDay(15), AgreedLevels.of("98", "95"));

        // 28,800 x 14/28
        assertThat(statementQueries
                        .statement(story.engagement(), FEBRUARY)
                        .amounts()
                        .credits())
                .isEqualTo(kroner("14400.00"));
        assertThat(statementQueries
                        .statement(story.engagement(), FEBRUARY)
                        .amounts()
                        .adjustments())
                .isEqualTo(kroner("0.00"));
        assertThat(statementQueries
                        .statement(story.engagement(), JANUARY)
                        .content()
                        .json())
                .isEqualTo(january);
    }

    private void report(YearMonth month, String close) {
        story.report(month, close, "99");
        story.correct(month, MATCH, "95");
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

    private static Period days(int first, int last) {
        return new Period(JANUARY.atDay(first), JANUARY.atDay(last));
    }
}
