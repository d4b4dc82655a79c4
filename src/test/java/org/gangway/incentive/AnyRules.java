package org.gangway.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CountMultiplier;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.LumpSum;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.ValueRounding;
import org.gangway.measure.Bound;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Random rules of one service level with expected 98 and minimum 95, over the whole grammar. */
record AnyRules(Dice dice) {

    DefaultRule defaultRule() {
        return switch (dice.whole(0, 5)) {
            case 0, 1 -> new DefaultRule.BelowExpected();
            case 2 -> new DefaultRule.BelowMinimum();
            case 3 -> new DefaultRule.TimesInWindow(dice.whole(1, 2), 3, dice.any(CountedMisses.class));
            case 4 -> DefaultRule.belowMinimumOrInARow(2);
            default -> DefaultRule.belowMinimumOrTimes(2, 6);
        };
    }

    CreditRule credit(boolean points) {
        return points && dice.chance(60) ? servicePoints() : money();
    }

    private CreditRule servicePoints() {
        var rounding = dice.chance(50)
                ? new ValueRounding(1, dice.one(List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)))
                : null;
        var bands = List.of(
                new CreditRule.Band(new BigDecimal("97.5"), BigDecimal.valueOf(dice.whole(1, 30))),
                new CreditRule.Band(new BigDecimal("95"), BigDecimal.valueOf(dice.whole(30, 150))));
        return new CreditRule.ServicePoints(dice.any(Bound.class), rounding, dice.chance(30), bands);
    }

    CreditRule money() {
        return switch (dice.whole(0, 8)) {
            case 0 -> new CreditRule.LinearShortfall();
            case 1 ->
                new CreditRule.PointsShort(
                        dice.number(1, 3, 2), dice.any(PercentageBasis.class), new Percentage(dice.number(2, 20, 1)));
            case 2 ->
                new CreditRule.TierTable(
                        dice.any(PercentageBasis.class),
                        dice.any(Bound.class),
                        List.of(
                                new CreditRule.Tier(new BigDecimal("97"), Percentage.of("1.7")),
                                new CreditRule.Tier(new BigDecimal("95"), Percentage.of("3.3"))));
            case 3 -> new CreditRule.ShortfallTable(List.of(step("0.5", 1000), step("2", 100_000)));
            case 4 -> new CreditRule.FixedSum(dice.money(500_000));
            case 5 -> new CreditRule.PerIncident(dice.money(50_000));
            case 6 -> new CreditRule.TrimmedExcess(dice.money(50_000), dice.number(1, 4, 1));
            case 7 -> new CreditRule.ChronicLumpSum(dice.whole(1, 8), dice.whole(2, 12), lumpSum());
            default -> new CreditRule.WholeAllocation();
        };
    }

    private CreditRule.Step step(String atLeast, int units) {
        var digits = Money.zero(dice.currency()).amount().scale();
        return new CreditRule.Step(
                new BigDecimal(atLeast), new Money(BigDecimal.valueOf(units, digits), dice.currency()));
    }

    private LumpSum lumpSum() {
        return dice.chance(50) ? new LumpSum.Amount(dice.money(100_000)) : new LumpSum.OfAnnualFee(dice.percent(5));
    }

    /** Never cheaper than the usual credit, also when it is escalated: then it is the whole fee. */
    RepeatRule repeat(boolean points, RepeatTiming timing) {
        var when = points ? RepeatTiming.BEFORE_CAPS : timing;
        return switch (dice.whole(0, 5)) {
            case 0 -> RepeatRule.doubling();
            case 1 ->
                new RepeatRule.Consecutive(dice.whole(2, 3), dice.number(1, 3, 1), dice.any(CountedMisses.class), when);
            case 2 ->
                new RepeatRule.ByCount(
                        List.of(
                                new CountMultiplier(4, new BigDecimal("1.5")),
                                new CountMultiplier(8, new BigDecimal("2"))),
                        when);
            case 3 ->
                points
                        ? new RepeatRule.NoRepeat()
                        : new RepeatRule.Escalated(
                                2,
                                CountedMisses.ANY_MISS,
                                new CreditRule.PointsShort(
                                        BigDecimal.valueOf(1_000_000), PercentageBasis.FEE, Percentage.HUNDRED));
            default -> new RepeatRule.NoRepeat();
        };
    }

    BonusRule bonus() {
        return switch (dice.whole(0, 4)) {
            case 0 -> new BonusRule.BeyondThreshold(new BigDecimal("98.5"), dice.any(Bound.class), dice.percent(1));
            case 1 ->
                new BonusRule.BonusTiers(
                        dice.any(Bound.class),
                        List.of(
                                new BonusRule.BonusTier(new BigDecimal("98.5"), Percentage.of("0.3")),
                                new BonusRule.BonusTier(new BigDecimal("99.5"), Percentage.of("0.9"))));
            case 2 -> new BonusRule.PerPointBeyond(new BigDecimal("98.2"), dice.number(1, 2, 2), Percentage.of("1.5"));
            case 3 ->
                new BonusRule.GainShare(
                        new BigDecimal("97.5"), dice.money(90_000), dice.percent(60), dice.money(90_000));
            default -> new BonusRule.NoBonus();
        };
    }

    EarnBackRule earnBack() {
        var threshold = dice.chance(30) ? new BigDecimal("98.4") : null;
        return switch (dice.whole(0, 3)) {
            case 0, 1 ->
                new EarnBackRule.AfterGoodMonths(
                        dice.any(CountedMisses.class),
                        dice.whole(1, 3),
                        dice.whole(3, 5),
                        dice.chance(50),
                        threshold,
                        dice.chance(40));
            case 2 ->
                new EarnBackRule.OnAverage(dice.any(CountedMisses.class), dice.whole(1, 3), threshold, dice.chance(40));
            default -> new EarnBackRule.NoEarnBack();
        };
    }
}
