package org.gangway.incentive;

import static org.gangway.incentive.IncentiveFixtures.DKK;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.AmountRounding;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.RoundingMoment;
import org.gangway.incentive.terms.UnusableFigureTreatment;
import org.gangway.measure.Attainment;
import org.gangway.measure.Bound;
import org.gangway.measure.Direction;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** A random schedule with caps of 4 % a level, 10 % a month and 1 % for bonus, and a random month for it. */
public record RandomMonth(IncentiveSchedule schedule, MonthInput input) {

    public static RandomMonth of(Random random, RoundingMoment moment) {
        var count = 1 + random.nextInt(7);
        var levels =
                IntStream.range(0, count).mapToObj(i -> level(random, "l" + i)).toList();
        var pool = levels.stream().map(LevelIncentive::allocation).reduce(Percentage.ZERO, Percentage::plus);
        var caps = List.<CreditCap>of(
                new CreditCap.PerLevel(percent("4"), PercentageBasis.FEE),
                new CreditCap.PerMonth(percent("10"), PercentageBasis.FEE));
        var handling = new FigureTreatments(
                any(random, UnusableFigureTreatment.class),
                any(random, UnusableFigureTreatment.class),
                UnusableFigureTreatment.NEUTRAL);
        var incentiveSchedule = new IncentiveSchedule(
                DKK,
                hundredths(random, 1200),
                pool,
                levels,
                caps,
                new BonusTerms(any(random, BonusGate.class), percent("1")),
                new AmountRounding(RoundingMode.HALF_UP, moment),
                handling);
        var results = levels.stream().map(level -> result(random, level)).toList();
        var fee = new Money(BigDecimal.valueOf(random.nextInt(200_000_000), 2), DKK);
        return new RandomMonth(incentiveSchedule, new MonthInput(MARCH, fee, results));
    }

    Statement settle() {
        return IncentiveCalculation.compute(schedule, input);
    }

    RandomMonth withResults(List<LevelResult> results) {
        return new RandomMonth(schedule, new MonthInput(input.month(), input.fee(), results));
    }

    RandomMonth withRounding(AmountRounding rounding) {
        return new RandomMonth(
                new IncentiveFixtures.Builder(schedule).withRounding(rounding).schedule(), input);
    }

    /** As bad as a figure can be. */
    static LevelResult failed(LevelResult it) {
        return new LevelResult(
                it.serviceLevel(),
                Attainment.BELOW_MINIMUM,
                BigDecimal.ZERO,
                new BigDecimal("98"),
                new BigDecimal("95"),
                it.history());
    }

    private static LevelIncentive level(Random random, String key) {
        return new LevelIncentive(
                key,
                "Level " + key,
                Direction.HIGHER,
                hundredths(random, 4000),
                defaultRule(random),
                credit(random),
                random.nextBoolean()
                        ? new BonusRule.NoBonus()
                        : new BonusRule.BeyondThreshold(
                                new BigDecimal("99"), any(random, Bound.class), hundredths(random, 100)),
                random.nextBoolean()
                        ? new EarnBackRule.NoEarnBack()
                        : new EarnBackRule.AfterGoodMonths(
                                any(random, CountedMisses.class),
                                1 + random.nextInt(3),
                                3 + random.nextInt(3),
                                random.nextBoolean()));
    }

    private static DefaultRule defaultRule(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new DefaultRule.BelowExpected();
            case 1 -> new DefaultRule.BelowMinimum();
            case 2 -> new DefaultRule.TimesInWindow(2, 3, CountedMisses.ANY_MISS);
            case 3 -> DefaultRule.belowMinimumOrInARow(2);
            default -> DefaultRule.belowMinimumOrTimes(2, 6);
        };
    }

    private static CreditRule credit(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new CreditRule.LinearShortfall();
            case 1 ->
                new CreditRule.PointsShort(new BigDecimal("0.37"), any(random, PercentageBasis.class), percent("5"));
            case 2 ->
                new CreditRule.TierTable(
                        any(random, PercentageBasis.class),
                        any(random, Bound.class),
                        List.of(
                                new CreditRule.Tier(new BigDecimal("97"), percent("1.7")),
                                new CreditRule.Tier(new BigDecimal("95"), percent("3.3"))));
            case 3 ->
                new CreditRule.ShortfallTable(List.of(
                        new CreditRule.Step(new BigDecimal("0.5"), Money.of("188.35", "DKK")),
                        new CreditRule.Step(BigDecimal.TWO, Money.of("938.10", "DKK"))));
            case 4 -> new CreditRule.FixedSum(Money.of("5000.01", "DKK"));
            default -> new CreditRule.WholeAllocation();
        };
    }

    private static LevelResult result(Random random, LevelIncentive level) {
        var history = new ArrayList<EarlierResult>();
        for (int back = 1 + random.nextInt(7); back > 0; back--) {
            var credit = new Money(BigDecimal.valueOf(random.nextInt(100_000), 2), DKK);
            history.add(
                    new EarlierResult(MARCH.minusMonths(back), any(random, Attainment.class), credit, Money.zero(DKK)));
        }
        if (random.nextInt(6) == 0) {
            return new LevelResult(level.serviceLevel(), Attainment.TOO_FEW_CASES, null, null, null, history);
        }
        var value = new BigDecimal("93").add(BigDecimal.valueOf(random.nextInt(7_000), 3));
        var measured = IncentiveFixtures.result(level.serviceLevel(), value.toPlainString());
        return new LevelResult(
                level.serviceLevel(),
                measured.outcome(),
                measured.value(),
                measured.expected(),
                measured.minimum(),
                history);
    }

    private static Percentage hundredths(Random random, int most) {
        return new Percentage(BigDecimal.valueOf(1 + random.nextInt(most), 2));
    }

    private static <E extends Enum<E>> E any(Random random, Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
}
