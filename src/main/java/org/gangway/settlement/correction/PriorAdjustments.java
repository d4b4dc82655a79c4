package org.gangway.settlement.correction;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.month.CorrectedAmount;
import org.gangway.settlement.month.LineKey;
import org.gangway.shared.Money;

/** What statements took up, as adjustments, of lines of the months before them. */
final class PriorAdjustments {

    private final Map<LineKey, List<Step>> steps = new LinkedHashMap<>();

    /**
     * One adjustment.
     *
     * @param settled what the fee changed by, which a dispute about the adjustment may have moved
     */
    record Step(Adjustment adjustment, Money settled) {

        /**
         * What was given up of the line after the adjustment, or of the adjustment itself, was given up of what the
         * adjustment had left: it stays given up as far as later corrections do not give it back by themselves.
         *
         * @param waived of the line by the next adjustment, or by now
         * @param amount what the line would amount to without that
         */
        Money less(Money waived, Money amount) {
            var left = adjustment.before().plus(settled).plus(waived.minus(adjustment.waived()));
            return new Money(
                    CorrectedAmount.of(adjustment.after().amount(), left.amount(), amount.amount()), amount.currency());
        }
    }

    /** The next statement. */
    void add(PastStatement past) {
        past.outcome()
                .adjustments()
                .forEach(it -> steps.computeIfAbsent(it.key(), _ -> new ArrayList<>())
                        .add(new Step(it, past.settled(it.key()))));
    }

    boolean isAdjusted(YearMonth month) {
        return lines(month).findAny().isPresent();
    }

    /** Every line of that month that was ever adjusted, as it was adjusted last. */
    Stream<Adjustment> lines(YearMonth month) {
        return steps.entrySet().stream()
                .filter(line -> line.getKey().about().equals(Optional.of(month)))
                .map(line -> line.getValue().getLast().adjustment());
    }

    /** Oldest first. */
    List<Step> of(YearMonth month, LineKey line) {
        return steps.getOrDefault(LineKey.adjustment(month, line), List.of());
    }

    /**
     * What the client had waived of the line when it was adjusted first; later waivers know of the correction.
     *
     * @param now what it has waived of it by now
     */
    Money waivedBefore(YearMonth month, LineKey line, Money now) {
        var first = of(month, line).stream().findFirst();
        return first.map(step -> step.adjustment().waived()).orElse(now);
    }

    /**
     * The line without what was given up since it was adjusted.
     *
     * @param waived of the line by now
     * @param amount what it amounts to with what was given up before
     */
    Money lessGivenUpSince(YearMonth month, LineKey line, Money waived, Money amount) {
        var steps = of(month, line);
        var left = amount;
        for (int i = 0; i < steps.size(); i++) {
            var next = i + 1 < steps.size() ? steps.get(i + 1).adjustment().waived() : waived;
            left = steps.get(i).less(next, left);
        }
        return left;
    }

    Money sum(YearMonth month, LineKey line, Money zero) {
        return of(month, line).stream().map(Step::settled).reduce(zero, Money::plus);
    }
}
