package org.gangway.incentive;

import java.time.YearMonth;

/** The verdicts of one service level, this month's and those of its history. */
record MonthsBack(Handlings handling, LevelResult result, YearMonth month) {

    Verdict verdict() {
        return handling.verdict(result.outcome());
    }

    /** A month that nothing is known about is neither good nor missed. */
    boolean isKnown(YearMonth past) {
        return past.equals(month) || result.past(past).isPresent();
    }

    Verdict verdict(YearMonth past) {
        return past.equals(month)
                ? verdict()
                : result.past(past)
                        .map(known -> handling.verdict(known.outcome()))
                        .orElse(Verdict.PASSED_OVER);
    }

    /** Misses in the rolling months that end with this one. */
    int misses(int months, MissZone counted) {
        var misses = 0;
        for (int back = 0; back < months; back++) {
            misses += counted.contains(verdict(month.minusMonths(back))) ? 1 : 0;
        }
        return misses;
    }

    /** The unbroken run of misses that ends with this month; months passed over neither break nor lengthen it. */
    int run(MissZone counted) {
        var run = 0;
        for (var at = month; isKnown(at); at = at.minusMonths(1)) {
            var verdict = verdict(at);
            if (verdict != Verdict.PASSED_OVER && !counted.contains(verdict)) {
                return run;
            }
            run += verdict == Verdict.PASSED_OVER ? 0 : 1;
        }
        return run;
    }
}
