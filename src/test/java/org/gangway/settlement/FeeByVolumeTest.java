package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.fee.BandReading;
import org.gangway.incentive.fee.CorrectedVolume;
import org.gangway.incentive.fee.CountedVolume;
import org.gangway.incentive.fee.FeeMinimum;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.fee.MinimumCovers;
import org.gangway.incentive.fee.PriceBand;
import org.gangway.incentive.fee.StepRounding;
import org.gangway.incentive.fee.UnitFee;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Money;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From January on: 20,000 kroner a month, and tasks of the close at 100 each up to 50, at 80 each above. */
@UseCase("UC-19")
class FeeByVolumeTest extends ViewTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final Money FLAT = Money.of("20000.00", "DKK");

    @Autowired
    ApplicationContext application;

    @Autowired
    AgreementService agreements;

    @Autowired
    NegotiationService negotiation;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void sign() {
        world = World.create();
        story = SettlementStory.signed(application, world);
    }

    /** 100 tasks: 20,000 + 50 x 100 + 50 x 80. */
    @Test
    void settlesTheMonthByWhatWasCountedInIt() {
        story.changeFee(JANUARY.atDay(2), new FeeTerms(FLAT, tasks(FeeRules.USUAL)));
        story.report(JANUARY, "94", "99");
        story.report(FEBRUARY, "94", "99");
        story.agree(JANUARY);
        story.agree(FEBRUARY);

        var february = statement(FEBRUARY);
        assertThat(february.amounts().fee()).isEqualTo(Money.of("29000.00", "DKK"));
        var kept = february.content().settled();
        assertThat(kept.replayed()).isEqualTo(kept.statement());
        signIn(world.manager());
        open(SettlementRoutes.statement(story.engagement(), FEBRUARY));
        assertThat(shown())
                .contains(
                        "How the fee came about",
                        "Flat part: DKK 20,000.00.",
                        "task: 100 at the agreed prices = DKK 9,000.00.",
                        "50 × DKK 100.00 = DKK 5,000.00.",
                        "50 × DKK 80.00 = DKK 4,000.00.");
    }

    /** The same miss costs the same share of what the month comes to. */
    @Test
    void restsCreditsOnTheFeeOfTheMonth() {
        story.report(JANUARY, "94", "99");
        story.agree(JANUARY);
        story.changeFee(FEBRUARY.atDay(1), new FeeTerms(FLAT, tasks(FeeRules.USUAL)));
        story.report(FEBRUARY, "94", "99");
        story.agree(FEBRUARY);

        var january = statement(JANUARY).amounts();
        var february = statement(FEBRUARY).amounts();
        assertThat(january.fee().minus(january.net()).isZero()).isFalse();
        assertThat(february.fee()
                        .minus(february.net())
                        .amount()
                        .multiply(january.fee().amount()))
                .isEqualByComparingTo(january.fee()
                        .minus(january.net())
                        .amount()
                        .multiply(february.fee().amount()));
    }

    @Test
    void takesNoughtForAVolumeAndPaysTheMinimum() {
        var minimum = new FeeMinimum(Money.of("24000.00", "DKK"), MinimumCovers.WHOLE_FEE);
        var rules = tasks(FeeRules.USUAL);
        story.changeFee(JANUARY.atDay(2), new FeeTerms(FLAT, rules.withUnits(rules.units(), minimum)));
        story.reportOf(JANUARY, SettlementFixtures.CLOSE, "0", "0");
        story.reportOf(JANUARY, SettlementFixtures.ACCURACY, "99", "100");
        story.agree(JANUARY);
        story.reportOf(FEBRUARY, SettlementFixtures.CLOSE, "0", "0");
        story.reportOf(FEBRUARY, SettlementFixtures.ACCURACY, "99", "100");
        story.agree(FEBRUARY);

        assertThat(statement(FEBRUARY).amounts().fee()).isEqualTo(Money.of("24000.00", "DKK"));
    }

    /** 120 tasks instead of 100: 20 more at 80. */
    @Test
    void adjustsAnAgreedMonthWhenItsVolumeIsCorrected() {
        story.changeFee(JANUARY.atDay(2), new FeeTerms(FLAT, tasks(FeeRules.USUAL)));
        story.report(JANUARY, "99", "99");
        story.agree(JANUARY);
        story.report(FEBRUARY, "99", "99");
        story.agree(FEBRUARY);
        story.reportOf(FEBRUARY, SettlementFixtures.CLOSE, "119", "120");
        story.report(FEBRUARY.plusMonths(1), "99", "99");
        story.agree(FEBRUARY.plusMonths(1));

        var march = statement(FEBRUARY.plusMonths(1)).content().settled();
        assertThat(march.adjustments())
                .filteredOn(one -> one.line().equals(LineKey.FEE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.month()).isEqualTo(FEBRUARY);
                    assertThat(one.amount()).isEqualTo(Money.of("1600.00", "DKK"));
                });
        signIn(world.manager());
        open(SettlementRoutes.statement(story.engagement(), FEBRUARY.plusMonths(1)));
        assertThat(shown()).contains("Fee: task");

        // once only
        story.report(FEBRUARY.plusMonths(2), "99", "99");
        story.agree(FEBRUARY.plusMonths(2));
        assertThat(statement(FEBRUARY.plusMonths(2)).content().settled().adjustments())
                .isEmpty();
    }

    @Test
    void leavesTheFeeOfAnAgreedMonthWhereTheTermsSaySo() {
        story.changeFee(
                JANUARY.atDay(2), new FeeTerms(FLAT, tasks(FeeRules.USUAL).with(CorrectedVolume.KEEPS_FEE)));
        story.report(JANUARY, "99", "99");
        story.agree(JANUARY);
        story.reportOf(JANUARY, SettlementFixtures.CLOSE, "119", "120");
        story.report(FEBRUARY, "99", "99");
        story.agree(FEBRUARY);

        assertThat(statement(FEBRUARY).content().settled().adjustments())
                .extracting(Adjustment::line)
                .doesNotContain(LineKey.FEE);
    }

    @Test
    void asksForPartsPerUnitAndShowsWhatAVolumeWouldCost() {
        var version = Acting.as(world.manager(), () -> {
            var started = negotiation.start(story.engagement());
            negotiation.takeEffect(started, FEBRUARY.atDay(1));
            return started;
        });
        signIn(world.manager());
        open(AgreementRoutes.terms(story.engagement()));
        click("Change the monthly fee");
        fill("Monthly fee", "20,000");
        click("Add a part per unit");
        fill("What one unit is called", "task");
        fill("Price of one", "14.60");
        fill("Try it: so many units", "4,400");

        assertThat(shown())
                .contains("task: 4,400 would cost DKK 64,240.00.", "The whole month would cost DKK 84,240.00.");

        fill("At least a month", "60,000");
        click("Add");
        assertThat(shown())
                .contains(
                        "The client pays DKK 20,000.00 for each whole month, and besides it by volume:",
                        "task: DKK 14.60 each; all that is counted in the figure of Close tasks on time.",
                        "The whole fee of a month is at least DKK 60,000.00.",
                        "DKK 20,000.00 a month and by volume (task)");
        var fee = Acting.as(world.manager(), () ->
                (FeeTerms) agreements.version(version).fee().orElseThrow().value());
        assertThat(fee.feeRules().units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.serviceLevel()).isEqualTo(SettlementFixtures.CLOSE));
    }

    @Test
    void saysBesideTheFieldsWhyPricesCannotBe() {
        Acting.as(world.manager(), () -> negotiation.start(story.engagement()));
        signIn(world.manager());
        open(AgreementRoutes.terms(story.engagement()));
        click("Change the monthly fee");
        click("Add a part per unit");
        fill("Price of one", "14.60");
        fill("Up to (empty: no bound)", "2,000");
        click("Add");

        assertThat(shown()).contains("The last price band must be open");
    }

    private static FeeRules tasks(FeeRules rules) {
        var unit = new UnitFee(
                "task",
                SettlementFixtures.CLOSE,
                CountedVolume.ALL,
                StepRounding.NONE,
                BandReading.MARGINAL,
                List.of(
                        new PriceBand(new BigDecimal(50), new BigDecimal(100)),
                        new PriceBand(null, new BigDecimal(80))));
        return rules.withUnits(List.of(unit), null);
    }

    private MonthlyStatement statement(YearMonth month) {
        return Acting.as(
                world.manager(),
                () -> application.getBean(StatementQueries.class).statement(story.engagement(), month));
    }
}
