package org.gangway.incentive.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.measure.ExactFraction;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/**
 * A fee moved by an index, step by step; each change is exact but for the rounding that the terms name.
 *
 * @param agreed as the terms say it
 * @param comparisons that move it, oldest first
 */
record IndexedFee(Money agreed, FeeIndex index, List<IndexComparison> comparisons) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SHOWN_DECIMALS = 4;

    /** The fee after a comparison, and how it came about. */
    private record Moved(Money fee, Explanation why) {}

    Money amount() {
        var moved = moved();
        return moved.isEmpty() ? agreed : moved.getLast().fee();
    }

    List<Explanation> steps() {
        return moved().stream().map(Moved::why).toList();
    }

    private List<Moved> moved() {
        var all = new ArrayList<Moved>();
        var fee = agreed;
        for (var comparison : comparisons) {
            var from = index.basis() == IndexBasis.COMPOUNDING ? fee : agreed;
            var moved = moved(from, comparison);
            all.add(moved);
            fee = moved.fee();
        }
        return all;
    }

    private Moved moved(Money from, IndexComparison comparison) {
        var change = change(comparison);
        var used = used(change);
        var factor = used.plus(ExactFraction.of(HUNDRED));
        var exact = new ExactFraction(
                factor.numerator().multiply(from.amount()), factor.denominator().multiply(HUNDRED));
        var fee = rounded(exact, from);
        return new Moved(fee, why(from, comparison, change, used, exact, fee));
    }

    /** In per cent, rounded as agreed. */
    private ExactFraction change(IndexComparison comparison) {
        var exact = new ExactFraction(
                comparison.value().subtract(comparison.valueBefore()).multiply(HUNDRED), comparison.valueBefore());
        var decimals = index.rateDecimals();
        return decimals == null ? exact : ExactFraction.of(exact.rounded(decimals, RoundingMode.HALF_UP));
    }

    /** What of the change moves the fee. */
    private ExactFraction used(ExactFraction change) {
        var limits = index.limits();
        var threshold = limits.threshold();
        if (threshold != null && size(change).compareTo(ExactFraction.of(threshold)) < 0) {
            return ExactFraction.of(BigDecimal.ZERO);
        }
        var share = limits.share();
        var counted = share == null
                ? change
                : new ExactFraction(
                        change.numerator().multiply(share), change.denominator().multiply(HUNDRED));
        var capped = Optional.ofNullable(limits.cap())
                .map(ExactFraction::of)
                .filter(cap -> counted.compareTo(cap) > 0)
                .orElse(counted);
        return Optional.ofNullable(limits.floor())
                .map(ExactFraction::of)
                .filter(floor -> capped.compareTo(floor) < 0)
                .orElse(capped);
    }

    /** As people read it: with four decimals. */
    private static Percentage shown(ExactFraction change) {
        return new Percentage(change.rounded(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }

    private static ExactFraction size(ExactFraction change) {
        return new ExactFraction(change.numerator().abs(), change.denominator());
    }

    /** Once: to the step that is agreed, or else to the minor unit. */
    private Money rounded(ExactFraction exact, Money from) {
        var step = index.rounding().step();
        var mode = index.rounding().mode();
        if (step == null) {
            return new Money(exact.rounded(from.amount().scale(), mode), from.currency());
        }
        var steps = new ExactFraction(exact.numerator(), exact.denominator().multiply(step)).rounded(0, mode);
        return new Money(steps.multiply(step), from.currency());
    }

    private Explanation why(
            Money from,
            IndexComparison comparison,
            ExactFraction change,
            ExactFraction used,
            ExactFraction exact,
            Money fee) {
        Map<String, Object> facts = NamedFacts.of(
                "month", comparison.from(),
                "series", index.series(),
                "before", comparison.before(),
                "valueBefore", comparison.valueBefore(),
                "reference", comparison.reference(),
                "value", comparison.value(),
                "change", shown(change),
                "used", shown(used),
                "fee", from,
                "amount", fee);
        return Explanation.step("incentive-fee-index", facts, exact.kept(), fee.amount());
    }
}
