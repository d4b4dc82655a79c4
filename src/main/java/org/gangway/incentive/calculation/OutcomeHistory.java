package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.FigureTreatments;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.measure.Attainment;

/**
 * What the months of one service level count as, this month's and those of its history.
 *
 * @param past the history by month: rules ask for every month of their windows, and some for every miss
 */
public record OutcomeHistory(
        FigureTreatments handling,
        LevelIncentive level,
        LevelResult result,
        YearMonth month,
        NavigableMap<YearMonth, EarlierResult> past) {

    public OutcomeHistory(FigureTreatments handling, LevelIncentive level, LevelResult result, YearMonth month) {
        this(handling, level, result, month, byMonth(result));
    }

    private static NavigableMap<YearMonth, EarlierResult> byMonth(LevelResult result) {
        var months = new TreeMap<YearMonth, EarlierResult>();
        result.history().forEach(past -> months.put(past.month(), past));
        return months;
    }

    Attainment counted() {
        return counted(month);
    }

    /** A month that nothing is known about is neither good nor missed. */
    boolean isKnown(YearMonth at) {
        return at.equals(month) || past.containsKey(at);
    }

    public Attainment counted(YearMonth at) {
        if (!level.standing().phase(at).isCounted()) {
            return Attainment.NO_FIGURES;
        }
        return outcome(at)
                .map(outcome -> handling.counted(outcome).orElseGet(() -> lastEvaluated(at)))
                .orElse(Attainment.NO_FIGURES);
    }

    public Optional<BigDecimal> value(YearMonth at) {
        return at.equals(month)
                ? Optional.ofNullable(result.value())
                : past(at).flatMap(then -> Optional.ofNullable(then.value()));
    }

    int incidents(YearMonth at) {
        return at.equals(month)
                ? result.incidents()
                : past(at).map(EarlierResult::incidents).orElse(0);
    }

    /** The missed ones of the rolling months that end with this one, oldest first. */
    List<YearMonth> missed(int months, CountedMisses counted) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(i -> month.minusMonths(months - (long) i))
                .filter(at -> counted.contains(counted(at)))
                .toList();
    }

    /** The unbroken run of misses that ends with this month; months passed over neither break nor lengthen it. */
    int run(CountedMisses counted) {
        var run = 0;
        for (var at = month; isKnown(at); at = at.minusMonths(1)) {
            var outcome = counted(at);
            if (outcome.isMeasured() && !counted.contains(outcome)) {
                return run;
            }
            run += outcome.isMeasured() ? 1 : 0;
        }
        return run;
    }

    private Optional<EarlierResult> past(YearMonth at) {
        return Optional.ofNullable(past.get(at));
    }

    private Optional<Attainment> outcome(YearMonth at) {
        return at.equals(month) ? Optional.of(result.outcome()) : past(at).map(EarlierResult::outcome);
    }

    /** Of the months before, the last one that counts by itself. */
    private Attainment lastEvaluated(YearMonth at) {
        return past.headMap(at, false).descendingMap().values().stream()
                .filter(then -> level.standing().phase(then.month()).isCounted())
                .flatMap(then -> handling.counted(then.outcome()).stream())
                .filter(Attainment::isMeasured)
                .findFirst()
                .orElse(Attainment.NO_FIGURES);
    }
}
