package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.settlement.SettlementStory.JANUARY;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.index.IndexValueService;
import org.gangway.agreement.index.NewIndexValue;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** 400,000 kroner a month follow consumer prices from December to December, each February. */
@UseCase("UC-19")
class FeeByIndexTest extends ViewTest {

    private static final String SERIES = "Consumer prices";
    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final YearMonth MARCH = JANUARY.plusMonths(2);
    private static final YearMonth BASE = YearMonth.of(2023, 12);

    @Autowired
    ApplicationContext application;

    @Autowired
    IndexValueService indexValues;

    @Autowired
    NegotiationService negotiation;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void sign() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        var index = new FeeIndex(SERIES, BASE);
        var february = new FeeIndex(
                index.series(),
                index.base(),
                2,
                index.rateDecimals(),
                index.rounding(),
                index.limits(),
                index.basis(),
                index.unpublished(),
                index.revised());
        story.changeFee(JANUARY.atDay(2), new FeeTerms(Money.of("400000.00", "DKK"), FeeRules.USUAL.with(february)));
    }

    @Test
    void makesTheFeeOfTheMonthsFromTheDayOfAdjustmentOn() {
        enter(BASE, "100");
        enter(BASE.plusYears(1), "102.5");
        settle(JANUARY);
        settle(FEBRUARY);

        assertThat(statement(JANUARY).amounts().fee()).isEqualTo(Money.of("400000.00", "DKK"));
        assertThat(statement(FEBRUARY).amounts().fee()).isEqualTo(Money.of("410000.00", "DKK"));
        var kept = statement(FEBRUARY).content().settled();
        assertThat(kept.replayed()).isEqualTo(kept.statement());
        signIn(world.lead());
        open(SettlementRoutes.statement(story.engagement(), FEBRUARY));
        assertThat(shown())
                .contains("Consumer prices went from 100 (December 2023) to 102.5 (December 2024), a change of 2.5%");
    }

    /** February was agreed at the old fee; the difference comes with March, once. */
    @Test
    void settlesTheDifferenceOnceAValueIsPublished() {
        enter(BASE, "100");
        settle(JANUARY);
        settle(FEBRUARY);
        enter(BASE.plusYears(1), "102.5");
        settle(MARCH);
        settle(MARCH.plusMonths(1));

        assertThat(statement(FEBRUARY).amounts().fee()).isEqualTo(Money.of("400000.00", "DKK"));
        assertThat(statement(MARCH).amounts().fee()).isEqualTo(Money.of("410000.00", "DKK"));
        assertThat(statement(MARCH).content().settled().adjustments())
                .filteredOn(one -> one.line().equals(LineKey.FEE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.month()).isEqualTo(FEBRUARY);
                    assertThat(one.amount()).isEqualTo(Money.of("10000.00", "DKK"));
                    assertThat(one.name()).isEqualTo(SERIES);
                });
        assertThat(statement(MARCH.plusMonths(1)).content().settled().adjustments())
                .extracting(Adjustment::line)
                .doesNotContain(LineKey.FEE);
    }

    @Test
    void letsTheClientAloneEnterAValueAndBothSeeIt() {
        enter(BASE, "100");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(world.lead(), () -> {
                    indexValues.enter(story.engagement(), value(BASE.plusYears(1), "103"));
                    return true;
                }));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> enter(BASE, "100.0"));
        signIn(world.lead());
        open(AgreementRoutes.terms(story.engagement()));
        assertThat(shown())
                .contains(
                        "On the first of February the flat part follows Consumer prices",
                        "Values of the index",
                        "December 2023",
                        "Statistics office")
                .doesNotContain("Enter a value of the index");

        signIn(world.manager());
        open(AgreementRoutes.terms(story.engagement()));
        click("Enter a value of the index");
        fill("Value", "102.5");
        fill("Source", "Statistics office, 10 January");
        click("Save");
        assertThat(shown()).contains("102.5", "Statistics office, 10 January");
    }

    @Test
    void asksHowTheFeeFollowsAnIndex() {
        world = World.create();
        story = SettlementStory.signed(application, world);
        Acting.as(world.manager(), () -> negotiation.start(story.engagement()));
        signIn(world.manager());
        open(AgreementRoutes.terms(story.engagement()));
        click("Change the monthly fee");
        fill("The flat part follows an index", true);
        fill("Name of the index, as its publisher writes it", SERIES);
        fill("First compared with: year", 2024);
        fill("At most, in per cent", "3");
        fill("At least, in per cent", "0");
        click("Add");

        assertThat(shown()).contains("It rises by at most 3% each time.", "The change is never below 0%.");
    }

    private void settle(YearMonth month) {
        story.report(month, "99", "99");
        story.agree(month);
    }

    private void enter(YearMonth month, String value) {
        Acting.as(world.manager(), () -> {
            indexValues.enter(story.engagement(), value(month, value));
            return true;
        });
    }

    private static NewIndexValue value(YearMonth month, String value) {
        return new NewIndexValue(SERIES, month, new BigDecimal(value), "Statistics office");
    }

    private MonthlyStatement statement(YearMonth month) {
        return Acting.as(
                world.manager(),
                () -> application.getBean(StatementQueries.class).statement(story.engagement(), month));
    }
}
