package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gangway.measure.Attainment;
import org.jspecify.annotations.Nullable;

/** The months after a miss that say something about earning its credit back. */
final class EvaluatedMonths {

    private EvaluatedMonths() {}

    static List<YearMonth> after(YearMonth miss, int most, OutcomeHistory back) {
        var months = new ArrayList<YearMonth>();
        for (var at = miss.plusMonths(1); !at.isAfter(back.month()) && months.size() < most; at = at.plusMonths(1)) {
            if (!back.isKnown(at) || back.counted(at).isMeasured()) {
                months.add(at);
            }
        }
        return months;
    }

    static boolean isGood(YearMonth month, @Nullable BigDecimal threshold, OutcomeHistory back) {
        if (back.counted(month) != Attainment.MET) {
            return false;
        }
        return threshold == null
                || back.value(month)
                        .map(value -> !back.level().better().isWorse(value, threshold))
                        .orElse(false);
    }

    static boolean anyCritical(List<YearMonth> months, OutcomeHistory back) {
        return months.stream().anyMatch(month -> back.counted(month) == Attainment.BELOW_MINIMUM);
    }
}
