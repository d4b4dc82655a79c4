package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.lowerIsBetter;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.measure.Attainment;
import org.gangway.measure.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditRuleTest {

    @ParameterizedTest(name = "{0} between expected 98 and minimum 95 costs {1} of 100")
    @CsvSource({"98, 0", "97.99, 0.33", "97, 33.33", "96.5, 50", "96, 66.67", "95, 100", "90, 100"})
    void growsWithTheShortfall(String value, String credit) {
        var terms = schedule("10", List.of(level("a", "100", new CreditRule.LinearShortfall())));

        assertThat(settle(terms.schedule(), "1000", result("a", value)).totals().credits())
                .isEqualTo(kroner(credit));
    }

    @Test
    void measuresTheShortfallUpwardsWhereLowerIsBetter() {
        var level = lowerIsBetter(level("a", "100", new CreditRule.LinearShortfall()));
        var late = new LevelResult(
                "a",
                Attainment.BELOW_EXPECTED,
                new BigDecimal("6"),
                new BigDecimal("5"),
                new BigDecimal("9"),
                List.of());

        assertThat(settle(schedule("10", List.of(level)).schedule(), "1000", late)
                        .totals()
                        .credits())
                .isEqualTo(kroner("25"));
    }

    @ParameterizedTest(name = "a tier from 97 with its bound {0} costs {2} at {1}")
    @CsvSource({"EXCLUSIVE, 97, 0", "EXCLUSIVE, 96.99, 10", "INCLUSIVE, 97, 10"})
    void countsTheBoundOfATierAsAgreed(Bound bound, String value, String credit) {
        var tier = new CreditRule.Tier(new BigDecimal("97"), percent("10"));
        var rule = new CreditRule.TierTable(PercentageBasis.ALLOCATION, bound, List.of(tier));

        assertThat(settle(schedule("10", List.of(level("a", "100", rule))).schedule(), "1000", result("a", value))
                        .totals()
                        .credits())
                .isEqualTo(kroner(credit));
    }

    @Test
    void roundsEachLineOrOnlyTheTotalAsAgreed() {
        var whole = new CreditRule.WholeAllocation();
        var levels = List.of(level("a", "25", whole), level("b", "25", whole), level("c", "50", whole));
        var terms = schedule("10", levels);
        var total = new AmountRounding(RoundingMode.HALF_UP, RoundingMoment.TOTAL);
        LevelResult[] results = {result("a", "90"), result("b", "90"), result("c", "99")};

        var eachLine = settle(terms.schedule(), "0.60", results);
        var onlyTotal = settle(terms.withRounding(total).schedule(), "0.60", results);

        assertThat(eachLine.totals().credits()).isEqualTo(kroner("0.04"));
        assertThat(onlyTotal.totals().credits()).isEqualTo(kroner("0.03"));
        assertThat(onlyTotal.credits()).extracting(CreditLine::credit).isEqualTo(kroner("0.02", "0.01", "0"));
    }

    @Test
    void roundsACapDownSoThatItIsNeverExceeded() {
        var cap = new CreditCap.PerMonth(percent("10"), PercentageBasis.FEE);
        var terms = schedule("50", List.of(level("a", "100", new CreditRule.WholeAllocation())), cap);

        assertThat(settle(terms.schedule(), "0.59", result("a", "90")).totals().credits())
                .isEqualTo(kroner("0.05"));
    }

    @Test
    void keepsTheFormulasAmountBesideWhatTheLevelsCapLeaves() {
        var cap = new CreditCap.PerLevel(percent("40"), PercentageBasis.AT_RISK);
        var terms = schedule("10", List.of(level("a", "100", new CreditRule.WholeAllocation())), cap);

        var statement = settle(terms.schedule(), "1000", result("a", "90"));

        var line = statement.credits().getFirst();
        assertThat(line.formula()).isEqualByComparingTo("100");
        assertThat(line.credit()).isEqualTo(kroner("40"));
        assertThat(statement.cuts())
                .singleElement()
                .extracting(CapCut::reason, CapCut::subject, CapCut::cut)
                .containsExactly(CutReason.LEVEL_CAP, "a", kroner("60"));
    }
}
