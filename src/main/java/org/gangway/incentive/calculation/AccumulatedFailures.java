package org.gangway.incentive.calculation;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;

/**
 * Failures of one service level that gathered until this month.
 *
 * @param gathered failures within the window that no lump sum has been given for before this month
 * @param lumpSums how often this month's failures complete a lump sum
 */
record AccumulatedFailures(int gathered, int lumpSums) {

    /** Month after month: what completes a lump sum is used up, and what is older than the window is forgotten. */
    static AccumulatedFailures of(CreditRule.ChronicLumpSum rule, OutcomeHistory months) {
        return add(rule, months, months.month(), before(rule, months));
    }

    /** The failures before this month that can still complete a lump sum, by month. */
    static Map<YearMonth, Integer> open(CreditRule.ChronicLumpSum rule, OutcomeHistory months) {
        var open = before(rule, months);
        open.headMap(LookBackHorizon.rolling(months.month(), rule.months())).clear();
        open.values().removeIf(failures -> failures == 0);
        return open;
    }

    private static NavigableMap<YearMonth, Integer> before(CreditRule.ChronicLumpSum rule, OutcomeHistory months) {
        var open = new TreeMap<YearMonth, Integer>();
        months.result().history().stream()
                .map(EarlierResult::month)
                .sorted()
                .forEach(month -> add(rule, months, month, open));
        return open;
    }

    private static AccumulatedFailures add(
            CreditRule.ChronicLumpSum rule,
            OutcomeHistory months,
            YearMonth month,
            NavigableMap<YearMonth, Integer> open) {
        open.headMap(LookBackHorizon.rolling(month, rule.months())).clear();
        if (CountedMisses.ANY_MISS.contains(months.counted(month))) {
            open.put(month, months.incidents(month));
        }
        // the longest window, sixty months of a million failures each, is far from what an int holds
        var gathered = open.values().stream().mapToInt(Integer::intValue).sum();
        var lumpSums = gathered / rule.every();
        useUp(open, lumpSums * rule.every());
        return new AccumulatedFailures(gathered, lumpSums);
    }

    /** The oldest first. */
    private static void useUp(NavigableMap<YearMonth, Integer> open, int failures) {
        var left = failures;
        for (var entry : open.entrySet()) {
            var used = entry.getValue() < left ? entry.getValue() : left;
            entry.setValue(entry.getValue() - used);
            left -= used;
        }
    }
}
