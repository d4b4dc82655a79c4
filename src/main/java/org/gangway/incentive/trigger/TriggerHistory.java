package org.gangway.incentive.trigger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.measure.Attainment;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What triggers look at, up to and with one month; months in any order, each at most once.
 *
 * @param month the month that is settled
 */
public record TriggerHistory(YearMonth month, List<Level> levels, List<Charges> charges, List<Delay> delays) {

    /** The months of one service level. */
    public record Level(String serviceLevel, String name, List<Measurement> measurements) {

        public Level {
            measurements = List.copyOf(measurements);
        }
    }

    /**
     * One month of one service level.
     *
     * @param outcome what the month counts as; one without an evaluation is passed over
     * @param value the figure that was compared
     */
    public record Measurement(
            YearMonth month, Attainment outcome, @Nullable BigDecimal value) {

        boolean isMiss(CountedMisses counted) {
            return counted.contains(outcome);
        }
    }

    /** What a month cost, and what it gave in credits after all caps. */
    public record Charges(YearMonth month, Money fee, Money credits) {}

    /** How late a deliverable is, in the days that the terms count. */
    public record Delay(String deliverable, BigDecimal days) {}

    public TriggerHistory {
        levels = List.copyOf(levels);
        charges = List.copyOf(charges);
        delays = List.copyOf(delays);
    }

    YearMonth first(int months) {
        return month.minusMonths(months - 1L);
    }

    /** Of the rolling months those with charges, oldest first. */
    List<Charges> charges(int months) {
        return rolling(months)
                .flatMap(at -> charges.stream().filter(one -> one.month().equals(at)))
                .toList();
    }

    /** Of the rolling months those that were evaluated, oldest first. */
    List<Measurement> evaluated(Level level, int months) {
        return rolling(months)
                .flatMap(at -> level.measurements().stream()
                        .filter(one -> one.month().equals(at) && one.outcome().isMeasured()))
                .toList();
    }

    /** The last evaluated months without a break in misses, oldest first; empty unless this month is one of them. */
    List<Measurement> run(Level level, CountedMisses counted) {
        var evaluated = level.measurements().stream()
                .filter(one -> one.outcome().isMeasured() && !one.month().isAfter(month))
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .toList();
        return evaluated.isEmpty() || !evaluated.getFirst().month().equals(month)
                ? List.of()
                : evaluated.stream()
                        .takeWhile(one -> one.isMiss(counted))
                        .toList()
                        .reversed();
    }

    private Stream<YearMonth> rolling(int months) {
        return IntStream.range(0, months).mapToObj(i -> first(months).plusMonths(i));
    }
}
