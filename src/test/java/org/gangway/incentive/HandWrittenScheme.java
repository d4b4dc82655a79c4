package org.gangway.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.measure.Attainment;

/**
 * The scheme of {@link SettlementBenchmark} as somebody would write it who needs no other: a level is in default below
 * its minimum, or when it misses the fourth time in twelve months; each costs its part of 12 % of the fee, all together
 * at most 10 %. Nothing is explained.
 */
final class HandWrittenScheme {

    private static final BigDecimal AT_RISK = new BigDecimal("0.12");
    private static final BigDecimal CAP = new BigDecimal("0.10");
    private static final int MISSES = 4;
    private static final int WINDOW = 12;

    private HandWrittenScheme() {}

    static BigDecimal net(MonthInput input) {
        var fee = input.fee().amount();
        var each =
                fee.multiply(AT_RISK).divide(BigDecimal.valueOf(input.results().size()), 2, RoundingMode.HALF_UP);
        var credits = BigDecimal.ZERO;
        for (var result : input.results()) {
            if (isInDefault(result, input)) {
                credits = credits.add(each);
            }
        }
        return fee.subtract(credits.min(fee.multiply(CAP).setScale(2, RoundingMode.DOWN)));
    }

    private static boolean isInDefault(LevelResult result, MonthInput input) {
        if (result.outcome() != Attainment.BELOW_EXPECTED) {
            return result.outcome() == Attainment.BELOW_MINIMUM;
        }
        var first = input.month().minusMonths(WINDOW - 1L);
        var misses = 1;
        for (var past : result.history()) {
            if (past.outcome() == Attainment.BELOW_EXPECTED && !past.month().isBefore(first)) {
                misses++;
            }
        }
        return misses >= MISSES;
    }
}
