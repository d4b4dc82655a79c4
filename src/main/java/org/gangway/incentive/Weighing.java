package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * Weighs amounts of whole months by the days of the versions that they come from.
 *
 * @param of of how many days those of a version are a share
 * @param rule says what one version's share comes to
 */
record Weighing(List<MonthPart> parts, int of, String rule) {

    /** For what accrues day by day: days without terms count for nothing. */
    static Weighing ofMonth(List<MonthPart> parts) {
        var days = parts.getFirst().input().month().lengthOfMonth();
        return new Weighing(parts, days, "incentive-split-part");
    }

    /**
     * For what is no share of the month, as a credit of an earlier one or something late: it counts in full, and several
     * versions share it by their days.
     */
    static Weighing ofTerms(List<MonthPart> parts) {
        var days = parts.stream().mapToInt(MonthPart::length).sum();
        return new Weighing(parts, days, "incentive-split-share");
    }

    BigDecimal length() {
        return BigDecimal.valueOf(of);
    }

    BigDecimal days(int part) {
        return BigDecimal.valueOf(parts.get(part).length());
    }

    Steps steps() {
        return new Steps(schedule().currency());
    }

    /** The last version's: it is in force when the month is settled. */
    Schedule schedule() {
        return parts.getLast().schedule();
    }

    BigDecimal exact(List<Piece> pieces) {
        var weighed = pieces.stream()
                .map(piece -> piece.whole().multiply(days(piece.part())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.divideKeeping(weighed, length());
    }

    Money rounded(List<Piece> pieces) {
        return Money.rounded(
                exact(pieces), schedule().currency(), schedule().rounding().mode());
    }

    Weighted weigh(String rule, Map<String, Object> facts, List<Piece> pieces) {
        var exact = exact(pieces);
        var amount = rounded(pieces);
        var why = pieces.stream().map(this::step).toList();
        return new Weighted(exact, amount, steps().rounded(rule, facts, exact, amount, why));
    }

    private Explanation step(Piece piece) {
        var days = parts.get(piece.part()).days();
        var share = exact(List.of(piece));
        var facts = Facts.of(
                "from", days.start(),
                "to", days.end(),
                "days", parts.get(piece.part()).length(),
                "of", of,
                "whole", steps().shown(piece.whole()));
        return steps().exact(rule, facts, share, piece.why()).why();
    }
}
