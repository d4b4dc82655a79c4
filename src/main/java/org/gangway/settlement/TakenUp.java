package org.gangway.settlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Money;

/** What statements took up, as adjustments, of lines of the months before them. */
final class TakenUp {

    private final Map<LineKey, List<Step>> steps = new LinkedHashMap<>();

    /**
     * One adjustment.
     *
     * @param settled what the fee changed by, which a dispute about the adjustment may have moved
     */
    record Step(Adjustment adjustment, Money settled) {}

    /** The next statement. */
    void add(PastStatement past) {
        past.outcome()
                .adjustments()
                .forEach(it -> steps.computeIfAbsent(it.key(), _ -> new ArrayList<>())
                        .add(new Step(it, past.settled(it.key()))));
    }

    /** Oldest first. */
    List<Step> of(YearMonth month, LineKey line) {
        return steps.getOrDefault(LineKey.adjustment(month, line), List.of());
    }

    Money sum(YearMonth month, LineKey line, Money zero) {
        return of(month, line).stream().map(Step::settled).reduce(zero, Money::plus);
    }
}
