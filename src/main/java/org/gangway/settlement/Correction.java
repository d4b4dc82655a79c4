package org.gangway.settlement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * An agreed month beside what it comes to by the figures of now, line by line.
 *
 * @param taken what earlier statements took up of such differences
 */
record Correction(PastStatement past, SettledMonth now, Map<LineKey, Money> taken) {

    Stream<Adjustment> adjustments() {
        var lines = new LinkedHashMap<LineKey, StatementLine>();
        StatementLines.of(now.statement()).forEach(line -> lines.put(line.key(), line));
        var keys = new LinkedHashSet<>(lines.keySet());
        past.lines().stream().filter(line -> line.kind() != LineKind.ADJUSTMENT).forEach(line -> {
            keys.add(line.key());
            lines.putIfAbsent(line.key(), gone(line));
        });
        return keys.stream()
                .map(key -> adjustment(Objects.requireNonNull(lines.get(key))))
                .filter(adjustment -> !adjustment.amount().isZero());
    }

    private StatementLine gone(StatementLine line) {
        return new StatementLine(line.key(), line.name(), line.about(), past.zero(), null);
    }

    private Adjustment adjustment(StatementLine line) {
        var key = line.key();
        var before = past.standing(key).plus(taken.getOrDefault(LineKey.adjustment(past.month(), key), past.zero()));
        var after = new Money(
                CorrectedAmount.of(amount(past.computed(key)), amount(past.standing(key)), amount(line.amount())),
                past.zero().currency());
        return new Adjustment(past.month(), key, line.name(), before, after, why(line, before, after));
    }

    private static BigDecimal amount(Money money) {
        return money.amount();
    }

    private Explanation why(StatementLine line, Money before, Money after) {
        var facts =
                Map.<String, Object>of("name", line.name(), "month", past.month(), "before", before, "after", after);
        var difference = after.minus(before).amount();
        return new Explanation(
                "settlement-adjustment-" + rule(line.kind()),
                facts,
                difference,
                difference,
                line.why() == null ? List.of() : List.of(line.why()));
    }

    private static String rule(LineKind kind) {
        return switch (kind) {
            case CREDIT, PENALTY -> "credit";
            case BONUS -> "bonus";
            case EARN_BACK -> "earn-back";
            case ADJUSTMENT, WHOLE -> throw new IllegalArgumentException("corrected is a line by itself: " + kind);
        };
    }
}
