package org.gangway.incentive;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Failures of one service level that gathered until this month.
 *
 * @param gathered failures within the window that no lump has been given for before this month
 * @param lumps how often this month's failures complete a lump
 */
record Gathering(int gathered, int lumps) {

    /** Month after month: what completes a lump is used up, and what is older than the window is forgotten. */
    static Gathering of(CreditRule.ChronicLump rule, MonthsBack months) {
        return add(rule, months, months.month(), before(rule, months));
    }

    /** The failures before this month that can still complete a lump, by month. */
    static Map<YearMonth, Integer> open(CreditRule.ChronicLump rule, MonthsBack months) {
        var open = before(rule, months);
        open.headMap(Reach.rolling(months.month(), rule.months())).clear();
        open.values().removeIf(failures -> failures == 0);
        return open;
    }

    private static NavigableMap<YearMonth, Integer> before(CreditRule.ChronicLump rule, MonthsBack months) {
        var open = new TreeMap<YearMonth, Integer>();
        months.result().history().stream()
                .map(PastResult::month)
                .sorted()
                .forEach(month -> add(rule, months, month, open));
        return open;
    }

    private static Gathering add(
            CreditRule.ChronicLump rule, MonthsBack months, YearMonth month, NavigableMap<YearMonth, Integer> open) {
        open.headMap(Reach.rolling(month, rule.months())).clear();
        if (MissZone.ANY_MISS.contains(months.counted(month))) {
            open.put(month, months.incidents(month));
        }
        // the longest window, sixty months of a million failures each, is far from what an int holds
        var gathered = open.values().stream().mapToInt(Integer::intValue).sum();
        var lumps = gathered / rule.every();
        useUp(open, lumps * rule.every());
        return new Gathering(gathered, lumps);
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
