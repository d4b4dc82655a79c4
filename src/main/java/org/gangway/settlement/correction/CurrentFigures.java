package org.gangway.settlement.correction;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.incentive.fee.IndexComparison;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.shared.Ordered;

/**
 * What corrected months are computed from.
 *
 * @param changed months whose figures changed after their statement was prepared
 * @param results of such a month by the figures of now, as the version of the terms with that number evaluates it
 * @param besides what such a month is based on besides figures
 * @param comparisons that moved the fee of such a month, by the values of the index that are known now
 */
public record CurrentFigures(
        Set<YearMonth> changed,
        BiFunction<YearMonth, Integer, List<MonthResult>> results,
        Besides besides,
        BiFunction<FeeIndex, YearMonth, List<IndexComparison>> comparisons) {

    public CurrentFigures {
        changed = Ordered.copyOf(changed);
    }

    /** By what both parties say now. */
    public interface Besides {

        MonthCircumstances of(YearMonth month, IncentiveSchedule terms, PriorPenalties given);
    }
}
