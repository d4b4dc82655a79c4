package org.gangway.settlement.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.incentive.calculation.ResultMarks;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.measure.Attainment;
import org.gangway.measure.Direction;
import org.gangway.measure.Unit;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

/** A statement shows results so that one can see which tier or threshold they reached. */
class LevelFigureTest {

    private static final BigDecimal EXPECTED = new BigDecimal("98");

    @Test
    void writesMoreDecimalsBesideATierOrABonusThreshold() {
        assertThat(shown("96.00", "95.9992")).hasToString("95.999");
        assertThat(shown("99.50", "99.49999")).hasToString("99.49999");
        assertThat(shown("97.12", "97.1234")).as("nothing near").hasToString("97.12");
        assertThat(shown("96.00", "96.00")).as("exactly there").hasToString("96.00");
    }

    private static BigDecimal shown(String rounded, String compared) {
        var marks = ResultMarks.of(level(), EXPECTED, new BigDecimal("95"));
        var figure = new LevelFigure(
                "close",
                "Close tasks on time",
                Unit.PERCENT,
                Attainment.BELOW_EXPECTED,
                new BigDecimal(rounded),
                EXPECTED,
                new BigDecimal("95"));
        return figure.shownBeside(new BigDecimal(compared), marks).value();
    }

    private static LevelIncentive level() {
        return new LevelIncentive(
                "close",
                "Close tasks on time",
                Direction.HIGHER,
                Percentage.HUNDRED,
                new DefaultRule.BelowExpected(),
                new CreditRule.TierTable(
                        PercentageBasis.FEE,
                        org.gangway.measure.Bound.INCLUSIVE,
                        List.of(new CreditRule.Tier(new BigDecimal("96"), Percentage.of("5")))),
                new BonusRule.BeyondThreshold(
                        new BigDecimal("99.5"), org.gangway.measure.Bound.INCLUSIVE, Percentage.of("1")),
                new EarnBackRule.NoEarnBack());
    }
}
