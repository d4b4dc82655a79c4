package org.gangway.settlement.correction;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.incentive.fee.MonthFee;
import org.gangway.incentive.fee.UnitFee;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.month.CorrectedAmount;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.month.StatementLines;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * An agreed month beside what it amounts to by the figures of now, line by line.
 *
 * @param taken what earlier statements took up of such differences
 */
record MonthCorrection(PastStatement past, SettledMonth now, PriorAdjustments taken) {

    Stream<Adjustment> adjustments() {
        var lines = lines();
        return Stream.of(lines.values().stream().map(this::adjustment), fee().stream(), whole(lines).stream())
                .flatMap(adjustments -> adjustments)
                .filter(adjustment -> !adjustment.amount().isZero());
    }

    /** Where the month stands once the differences are taken up. */
    OutstandingAmounts standing() {
        var lines = lines();
        var amounts = new LinkedHashMap<LineKey, Money>();
        lines.forEach((key, line) -> amounts.put(key, after(line)));
        return OutstandingAmounts.of(
                past, amounts, feeNow(), whole(lines).map(Adjustment::after).orElseGet(past::zero));
    }

    /** Whether anything comes out differently by the figures of now, whatever was given up of it. */
    boolean isMoved() {
        return !now.fee().equals(past.fee())
                || lines().values().stream().anyMatch(line -> !line.amount().equals(past.computed(line.key())));
    }

    /** By the figures of now; what is not due any more is at nothing. */
    private Map<LineKey, StatementLine> lines() {
        var lines = new LinkedHashMap<LineKey, StatementLine>();
        StatementLines.of(now.statement()).forEach(line -> lines.put(line.key(), line));
        past.ownLines().forEach(line -> lines.putIfAbsent(line.key(), gone(line.key(), line.name())));
        taken.lines(past.month())
                .filter(it -> it.line().isLine())
                .forEach(it -> lines.putIfAbsent(it.line(), gone(it.line(), it.name())));
        return lines;
    }

    /** The fee itself, where volumes were corrected or an index was, named by the units of its parts and the index it follows. */
    private Optional<Adjustment> fee() {
        var before = past.fee().plus(taken(LineKey.FEE));
        var after = feeNow();
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(adjustment(
                        new StatementLine(
                                LineKey.FEE,
                                units(),
                                null,
                                after,
                                now.statement().explanation().because().getFirst()),
                        before,
                        after));
    }

    private Money feeNow() {
        return lessGivenUpSince(LineKey.FEE, now.fee());
    }

    private String units() {
        return now.parts().stream()
                .flatMap(part -> Optional.ofNullable(part.input().monthFee()).stream())
                .map(MonthFee::rules)
                .flatMap(rules -> Stream.concat(
                        rules.units().stream().map(UnitFee::unit),
                        Optional.ofNullable(rules.index()).map(FeeIndex::series).stream()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * What one party gave up of the statement as a whole stays given up, as a line's does, only as far as the corrected
     * lines do not give it back by themselves.
     */
    private Optional<Adjustment> whole(Map<LineKey, StatementLine> lines) {
        var given = past.givenUpOfWhole();
        if (given.isZero()) {
            return Optional.empty();
        }
        var moved = lines.values().stream()
                .map(line -> after(line).minus(past.standing(line.key())).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var before = given.plus(taken(LineKey.WHOLE));
        var rest = CorrectedAmount.of(BigDecimal.ZERO, given.amount(), moved).subtract(moved);
        var after = lessGivenUpSince(LineKey.WHOLE, new Money(rest, given.currency()));
        var line = new StatementLine(LineKey.WHOLE, "", null, after, null);
        return Optional.of(adjustment(line, before, after));
    }

    private Money taken(LineKey key) {
        return taken.sum(past.month(), key, past.zero());
    }

    private StatementLine gone(LineKey key, String name) {
        return new StatementLine(key, name, key.about().orElse(null), past.zero(), null);
    }

    private Adjustment adjustment(StatementLine line) {
        var before = past.standing(line.key()).plus(taken(line.key()));
        return adjustment(line, before, after(line));
    }

    private Adjustment adjustment(StatementLine line, Money before, Money after) {
        var key = line.key();
        return new Adjustment(
                past.month(), key, line.name(), before, after, past.waived(key), why(line, before, after));
    }

    private Money after(StatementLine line) {
        var key = line.key();
        var waived = taken.waivedBefore(past.month(), key, past.waived(key));
        var amount = CorrectedAmount.of(
                past.computed(key).amount(),
                past.settled(key).plus(waived).amount(),
                line.amount().amount());
        return lessGivenUpSince(key, new Money(amount, waived.currency()));
    }

    private Money lessGivenUpSince(LineKey key, Money amount) {
        return taken.lessGivenUpSince(past.month(), key, past.waived(key), amount);
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
            case FEE -> "fee";
            case WHOLE -> "whole";
            case ADJUSTMENT -> throw new IllegalArgumentException("corrected is a line by itself: " + kind);
        };
    }
}
