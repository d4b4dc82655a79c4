package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.measure.Direction;
import org.gangway.measure.ShownDecimals;
import org.jspecify.annotations.Nullable;

/** The results at which a rule of a service level begins or ends: its levels, tiers, steps, bands and thresholds. */
public final class ResultMarks {

    private static final int DECIMALS = 4;

    private ResultMarks() {}

    public static List<BigDecimal> of(
            LevelIncentive level, @Nullable BigDecimal expected, @Nullable BigDecimal minimum) {
        var levels = Stream.concat(Stream.ofNullable(expected), Stream.ofNullable(minimum));
        var credits = ofCredit(level.credit(), level.better(), expected);
        return Stream.of(levels, credits, ofBonus(level.bonus()), ofEarnBack(level.earnBack()))
                .flatMap(marks -> marks)
                .toList();
    }

    /** A result as an explanation writes it, with at most four decimals where no mark is near. */
    static BigDecimal shown(BigDecimal value, List<BigDecimal> marks) {
        return value.scale() <= DECIMALS ? value : ShownDecimals.of(value, DECIMALS, RoundingMode.HALF_UP, marks);
    }

    /** A distance as an explanation writes it; one that is not nothing never looks so. */
    static BigDecimal shownGap(BigDecimal gap) {
        return shown(gap, List.of(BigDecimal.ZERO));
    }

    private static Stream<BigDecimal> ofCredit(CreditRule rule, Direction better, @Nullable BigDecimal expected) {
        return switch (rule) {
            case CreditRule.TierTable table -> table.tiers().stream().map(CreditRule.Tier::from);
            case CreditRule.ServicePoints points -> points.bands().stream().map(CreditRule.Band::from);
            case CreditRule.ShortfallTable table ->
                expected == null
                        ? Stream.empty()
                        : table.steps().stream().map(step -> worse(better, expected, step.atLeast()));
            case CreditRule.WholeAllocation _,
                    CreditRule.LinearShortfall _,
                    CreditRule.PointsShort _,
                    CreditRule.FixedSum _,
                    CreditRule.PerIncident _,
                    CreditRule.TrimmedExcess _,
                    CreditRule.ChronicLumpSum _ -> Stream.empty();
        };
    }

    private static BigDecimal worse(Direction better, BigDecimal expected, BigDecimal by) {
        return better == Direction.HIGHER ? expected.subtract(by) : expected.add(by);
    }

    private static Stream<BigDecimal> ofBonus(BonusRule rule) {
        return switch (rule) {
            case BonusRule.NoBonus _ -> Stream.empty();
            case BonusRule.BeyondThreshold beyond -> Stream.of(beyond.threshold());
            case BonusRule.BonusTiers tiers -> tiers.tiers().stream().map(BonusRule.BonusTier::from);
            case BonusRule.PerPointBeyond points -> Stream.of(points.threshold());
            case BonusRule.GainShare gain -> Stream.of(gain.baseline());
        };
    }

    private static Stream<BigDecimal> ofEarnBack(EarnBackRule rule) {
        return rule instanceof EarnBackRule.OnAverage average ? Stream.ofNullable(average.threshold()) : Stream.empty();
    }
}
