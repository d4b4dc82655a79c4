package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.time.YearMonth;
import java.util.List;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ten of a hundred close tasks were late in January, at 250 each; postings were accurate. */
@ModuleTest
@UseCase("UC-05")
class IncidentsStoryTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);

    @Autowired
    ApplicationContext application;

    @Autowired
    SettlementService settlement;

    @Autowired
    StatementQueries statementQueries;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void missTheClose() {
        world = World.create();
        story = SettlementStory.under(application, world, SettlementFixtures.countingFailures());
        story.report(JANUARY, "90", "99");
        Acting.as(world.manager());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void chargesEachFailureThatWasReported() {
        story.count(JANUARY, CLOSE, 10);

        var january = settlement.prepare(story.engagement(), JANUARY);

        assertThat(january.amounts().credits()).isEqualTo(kroner("2500.00"));
        assertThat(january.content()
                        .settled()
                        .statement()
                        .credits()
                        .getFirst()
                        .explanation()
                        .toString())
                .contains("incentive-credit-incidents");
    }

    @Test
    void chargesOneFailureWhereNoneWereReported() {
        var january = settlement.prepare(story.engagement(), JANUARY);

        assertThat(january.amounts().credits()).isEqualTo(kroner("250.00"));
    }

    @Test
    void letsAnOpenStatementFollowTheNumberAlone() {
        settlement.prepare(story.engagement(), JANUARY);

        story.count(JANUARY, CLOSE, 12);

        assertThat(statementQueries
                        .statement(story.engagement(), JANUARY)
                        .amounts()
                        .credits())
                .isEqualTo(kroner("3000.00"));
    }

    /** Three more failures at 250 each. */
    @Test
    void adjustsAnAgreedMonthByTheNumberAlone() {
        story.count(JANUARY, CLOSE, 10);
        agree(JANUARY);
        story.count(JANUARY, CLOSE, 13);
        story.report(FEBRUARY, "98", "99");

        var february = settlement.prepare(story.engagement(), FEBRUARY);

        assertThat(statementQueries
                        .statement(story.engagement(), JANUARY)
                        .amounts()
                        .credits())
                .isEqualTo(kroner("2500.00"));
        assertThat(february.amounts().adjustments()).isEqualTo(kroner("-750.00"));
    }

    /** Up to four failures cost 1,000 together, five cost 2,000. */
    @Test
    void countsRepeatsWithinTheMonth() {
        story.report(JANUARY, "99", "95");
        story.count(JANUARY, ACCURACY, 4);
        var four = settlement.prepare(story.engagement(), JANUARY).amounts().credits();

        story.count(JANUARY, ACCURACY, 5);

        assertThat(four).isEqualTo(kroner("1000.00"));
        assertThat(statementQueries
                        .statement(story.engagement(), JANUARY)
                        .amounts()
                        .credits())
                .isEqualTo(kroner("2000.00"));
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
