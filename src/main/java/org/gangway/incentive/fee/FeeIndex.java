package org.gangway.incentive.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.json.Limit;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * How the flat part of a fee follows an index, once a year.
 *
 * @param series name of the index as its publisher writes it
 * @param base reference month that the first adjustment compares with; each later one is a year after the one before
 * @param adjustedIn month of the year, 1 to 12, on the first day of which the fee moves, next after its reference month
 * @param rateDecimals decimals of a per cent to which the change is rounded half up; null where it is exact
 * @param rounding to which multiple the moved fee is rounded; to the minor unit, half up, where it says nothing
 */
@Meaning("How the flat part of the fee follows an index, once a year.")
public record FeeIndex(
        @Limit(least = 1, most = MAX_NAME_LENGTH, rule = "incentive.index-name-length")
        String series,

        YearMonth base,

        @Limit(least = 1, most = 12, rule = "incentive.index-month") @Neutral("1")
        int adjustedIn,

        @Limit(least = 0, most = MAX_DECIMALS, rule = "incentive.index-decimals") @Nullable
        Integer rateDecimals,

        @Meaning("To which multiple the moved fee is rounded; to the minor unit where it is absent.") @Neutral
        StepRounding rounding,

        @Neutral IndexLimits limits,
        @Neutral("COMPOUNDING") IndexBasis basis,
        @Neutral("SETTLE_DIFFERENCE") UnpublishedIndex unpublished,
        @Neutral("FIRST_PUBLISHED") RevisedIndex revised) {

    public static final int MAX_NAME_LENGTH = 120;
    public static final int MAX_DECIMALS = 6;

    public FeeIndex {
        series = WrittenText.line(series);
        if (series.isBlank() || series.length() > MAX_NAME_LENGTH) {
            throw new RuleViolation("incentive.index-name-length", Map.of("max", MAX_NAME_LENGTH));
        }
        if (adjustedIn < 1 || adjustedIn > 12) {
            throw new RuleViolation("incentive.index-month");
        }
        if (rateDecimals != null && (rateDecimals < 0 || rateDecimals > MAX_DECIMALS)) {
            throw new RuleViolation("incentive.index-decimals", Map.of("max", MAX_DECIMALS));
        }
    }

    /** Exact, to the minor unit, without limits, in January. */
    public FeeIndex(String series, YearMonth base) {
        this(
                series,
                base,
                1,
                null,
                StepRounding.NONE,
                IndexLimits.NONE,
                IndexBasis.COMPOUNDING,
                UnpublishedIndex.SETTLE_DIFFERENCE,
                RevisedIndex.FIRST_PUBLISHED);
    }

    public FeeIndex with(IndexLimits others) {
        return new FeeIndex(series, base, adjustedIn, rateDecimals, rounding, others, basis, unpublished, revised);
    }

    public FeeIndex rounded(@Nullable Integer decimals, @Nullable BigDecimal feeStep, RoundingMode mode) {
        return new FeeIndex(
                series,
                base,
                adjustedIn,
                decimals,
                new StepRounding(feeStep, mode),
                limits,
                basis,
                unpublished,
                revised);
    }

    public FeeIndex with(IndexBasis otherBasis, UnpublishedIndex whileUnpublished, RevisedIndex whenRevised) {
        return new FeeIndex(
                series, base, adjustedIn, rateDecimals, rounding, limits, otherBasis, whileUnpublished, whenRevised);
    }

    /**
     * What has moved the fee of that month, oldest first.
     *
     * @param known of the series, in the order in which they were entered
     */
    public List<IndexComparison> comparisons(List<IndexValue> known, YearMonth month) {
        var comparisons = new ArrayList<IndexComparison>();
        for (var before = base; !adjusted(before.plusYears(1)).isAfter(month); before = before.plusYears(1)) {
            var earlier = basis == IndexBasis.COMPOUNDING ? before : base;
            comparison(known, earlier, before.plusYears(1))
                    .filter(one -> !one.from().isAfter(month))
                    .ifPresent(comparisons::add);
        }
        return comparisons;
    }

    /** The fee of that month, by the values that are known. */
    public Money moved(Money agreed, List<IndexValue> known, YearMonth month) {
        return new IndexedFee(agreed, this, comparisons(known, month)).amount();
    }

    private Optional<IndexComparison> comparison(List<IndexValue> known, YearMonth before, YearMonth reference) {
        return value(known, before)
                .flatMap(one -> value(known, reference)
                        .map(other -> new IndexComparison(from(known, reference), before, one, reference, other)));
    }

    /** The first month with the fee moved by that reference month, had its value been known in time. */
    public YearMonth adjusted(YearMonth reference) {
        var sameYear = reference.withMonth(adjustedIn);
        return sameYear.isAfter(reference) ? sameYear : sameYear.plusYears(1);
    }

    private YearMonth from(List<IndexValue> known, YearMonth reference) {
        var due = adjusted(reference);
        if (unpublished == UnpublishedIndex.SETTLE_DIFFERENCE) {
            return due;
        }
        var after = known.stream()
                .filter(value -> value.month().equals(reference))
                .findFirst()
                .map(value -> YearMonth.from(value.knownOn()).plusMonths(1))
                .orElse(due);
        return after.isAfter(due) && !isKnownBefore(known, reference, due) ? after : due;
    }

    private static boolean isKnownBefore(List<IndexValue> known, YearMonth reference, YearMonth due) {
        return known.stream()
                .anyMatch(value ->
                        value.month().equals(reference) && !value.knownOn().isAfter(due.atDay(1)));
    }

    private Optional<BigDecimal> value(List<IndexValue> known, YearMonth month) {
        var values = known.stream()
                .filter(value -> value.month().equals(month))
                .map(IndexValue::value)
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(revised == RevisedIndex.AS_REVISED ? values.getLast() : values.getFirst());
    }
}
