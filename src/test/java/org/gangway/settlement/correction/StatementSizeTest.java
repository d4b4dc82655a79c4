package org.gangway.settlement.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.ENGAGEMENT;
import static org.gangway.settlement.correction.SettlementFixtures.FEE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.Attainment;
import org.gangway.measure.Direction;
import org.gangway.measure.Unit;
import org.gangway.settlement.month.LevelFigure;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.SettledPart;
import org.gangway.settlement.month.StatementJson;
import org.gangway.settlement.preparation.TermsOfMonth;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

/** Sixty months of twenty service levels, each missed every tenth month, and earned back after three good ones. */
class StatementSizeTest {

    private static final YearMonth FIRST = YearMonth.of(2021, 1);
    private static final int LEVELS = 20;

    private final CorrectedHistory correctedHistory = new CorrectedHistory();

    @Test
    void growsNoMoreAfterTheMonthsThatItsRulesReach() {
        var sizes = IntStream.range(0, 60)
                .mapToObj(i -> settle(FIRST.plusMonths(i)))
                .toList();

        var whole = sizes.get(59)[0];
        var reached = sizes.get(59)[1];
        assertThat(reached).isLessThan(whole / 3);
        assertThat(reached).isCloseTo(sizes.get(19)[1], org.assertj.core.data.Percentage.withPercentage(5));
    }

    /** The characters of its JSON with all history, and with what can be reached. */
    private int[] settle(YearMonth month) {
        var results = IntStream.range(0, LEVELS).mapToObj(i -> result(i, month)).toList();
        var terms = new TermsOfMonth(
                Period.of(month),
                2,
                "ab".repeat(32),
                schedule(),
                FEE,
                FeeRules.USUAL,
                List.of(),
                null,
                Optional.empty(),
                FIRST.plusYears(9));
        var besides = MonthCircumstances.NONE.withPast(correctedHistory.months());
        var reached = month(terms.settled(results, correctedHistory, besides));
        var levels = results.stream()
                .map(it -> it.level(correctedHistory.of(it.figure().serviceLevel())))
                .toList();
        var figures = results.stream().map(MonthResult::figure).toList();
        var whole = month(terms.settled(new MonthInput(month, FEE, levels, besides), figures));
        assertThat(reached.statement()).isEqualTo(whole.statement());
        assertThat(whole.withinReach()).isEqualTo(reached);
        var past = PastStatement.of(MonthlyStatement.prepare(reached), Map.of());
        correctedHistory.add(OutstandingAmounts.of(past, new PriorAdjustments()), reached.statement());
        return new int[] {
            StatementJson.write(whole).length(), StatementJson.write(reached).length()
        };
    }

    private static SettledMonth month(SettledPart part) {
        return SettledMonth.compute(ENGAGEMENT, List.of(part), List.of());
    }

    private static MonthResult result(int level, YearMonth month) {
        var isMissed = (month.getMonthValue() + month.getYear() * 12 + level) % 10 == 0;
        var value = new BigDecimal(isMissed ? "96.5" : "98.75");
        var attainment = isMissed ? Attainment.BELOW_EXPECTED : Attainment.MET;
        var figure = new LevelFigure(
                "level-" + level,
                "Level " + level,
                Unit.PERCENT,
                attainment,
                value,
                new BigDecimal("98"),
                new BigDecimal("95"));
        return new MonthResult(figure, value, true, LocalDate.of(2026, 4, 9));
    }

    private static IncentiveSchedule schedule() {
        return new IncentiveSchedule(
                FEE.currency(),
                Percentage.of("12"),
                Percentage.HUNDRED,
                IntStream.range(0, LEVELS).mapToObj(StatementSizeTest::level).toList(),
                List.of(new CreditCap.PerMonth(Percentage.of("10"), PercentageBasis.FEE)),
                new BonusTerms(BonusGate.NO_DEFAULT, Percentage.of("3")),
                AmountRounding.HALF_UP_EACH_LINE,
                new FigureTreatments(
                        UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.NEUTRAL));
    }

    private static LevelIncentive level(int i) {
        return new LevelIncentive(
                "level-" + i,
                "Level " + i,
                Direction.HIGHER,
                Percentage.of("5"),
                new DefaultRule.BelowExpected(),
                new CreditRule.LinearShortfall(),
                new BonusRule.NoBonus(),
                EarnBackRule.afterNext(3));
    }
}
