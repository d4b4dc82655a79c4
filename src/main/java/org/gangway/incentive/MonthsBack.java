package org.gangway.incentive;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The verdicts of one service level, this month's and those of its history. */
record MonthsBack(Handlings handling, LevelIncentive level, LevelResult result, YearMonth month) {

    Verdict verdict() {
        return verdict(month);
    }

    /** A month that nothing is known about is neither good nor missed. */
    boolean isKnown(YearMonth past) {
        return past.equals(month) || result.past(past).isPresent();
    }

    Verdict verdict(YearMonth at) {
        if (!level.standing().phase(at).isCounted()) {
            return Verdict.PASSED_OVER;
        }
        return outcome(at)
                .map(outcome -> handling.verdict(outcome).orElseGet(() -> lastJudged(at)))
                .orElse(Verdict.PASSED_OVER);
    }

    Optional<BigDecimal> value(YearMonth at) {
        return at.equals(month)
                ? Optional.ofNullable(result.value())
                : result.past(at).flatMap(past -> Optional.ofNullable(past.value()));
    }

    int incidents(YearMonth at) {
        return at.equals(month)
                ? result.incidents()
                : result.past(at).map(PastResult::incidents).orElse(0);
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

    private Optional<LevelOutcome> outcome(YearMonth at) {
        return at.equals(month)
                ? Optional.of(result.outcome())
                : result.past(at).map(PastResult::outcome);
    }

    /** Of the months before, the last one with a verdict of its own that counts. */
    private Verdict lastJudged(YearMonth at) {
        return result.history().stream()
                .filter(past -> past.month().isBefore(at)
                        && level.standing().phase(past.month()).isCounted())
                .sorted(Comparator.comparing(PastResult::month).reversed())
                .flatMap(past -> handling.verdict(past.outcome()).stream())
                .filter(verdict -> verdict != Verdict.PASSED_OVER)
                .findFirst()
                .orElse(Verdict.PASSED_OVER);
    }
}
