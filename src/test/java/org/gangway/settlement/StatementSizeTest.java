package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.SettlementFixtures.ENGAGEMENT;
import static org.gangway.settlement.SettlementFixtures.FEE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gangway.incentive.AmountRounding;
import org.gangway.incentive.Basis;
import org.gangway.incentive.BonusGate;
import org.gangway.incentive.BonusRule;
import org.gangway.incentive.BonusTerms;
import org.gangway.incentive.Circumstances;
import org.gangway.incentive.CreditCap;
import org.gangway.incentive.CreditRule;
import org.gangway.incentive.DefaultRule;
import org.gangway.incentive.EarnBackRule;
import org.gangway.incentive.Handling;
import org.gangway.incentive.Handlings;
import org.gangway.incentive.LevelIncentive;
import org.gangway.incentive.MonthInput;
import org.gangway.incentive.Schedule;
import org.gangway.measure.Attainment;
import org.gangway.measure.Direction;
import org.gangway.measure.Unit;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

/** Sixty months of twenty service levels, each missed every tenth month, and earned back after three good ones. */
class StatementSizeTest {

    private static final YearMonth FIRST = YearMonth.of(2021, 1);
    private static final int LEVELS = 20;

    private final History history = new History();

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
                Period.of(month), 2, "ab".repeat(32), schedule(), FEE, Optional.empty(), FIRST.plusYears(9));
        var besides = Circumstances.NONE.withPast(history.months());
        var reached = month(terms.settled(results, history, besides));
        var levels = results.stream()
                .map(it -> it.level(history.of(it.figure().serviceLevel())))
                .toList();
        var figures = results.stream().map(MonthResult::figure).toList();
        var whole = month(terms.settled(new MonthInput(month, FEE, levels, besides), figures));
        assertThat(reached.statement()).isEqualTo(whole.statement());
        assertThat(whole.withinReach()).isEqualTo(reached);
        var past = PastStatement.of(MonthlyStatement.prepare(reached), Map.of());
        history.add(Standing.of(past, new TakenUp()), reached.statement());
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

    private static Schedule schedule() {
        return new Schedule(
                FEE.currency(),
                Percentage.of("12"),
                Percentage.HUNDRED,
                IntStream.range(0, LEVELS).mapToObj(StatementSizeTest::level).toList(),
                List.of(new CreditCap.PerMonth(Percentage.of("10"), Basis.FEE)),
                new BonusTerms(BonusGate.NO_DEFAULT, Percentage.of("3")),
                AmountRounding.HALF_UP_EACH_LINE,
                new Handlings(Handling.SKIP, Handling.SKIP, Handling.NEUTRAL));
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
