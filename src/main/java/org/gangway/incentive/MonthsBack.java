package org.gangway.incentive;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The missed ones of the rolling months that end with this one, oldest first. */
    List<YearMonth> missed(int months, MissZone counted) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(i -> month.minusMonths(months - (long) i))
                .filter(at -> counted.contains(verdict(at)))
                .toList();
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
