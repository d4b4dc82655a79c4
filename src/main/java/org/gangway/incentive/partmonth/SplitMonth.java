package org.gangway.incentive.partmonth;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.calculation.Apportionment;
import org.gangway.incentive.statement.SplitStatement;
import org.gangway.incentive.statement.Statement;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;

/**
 * Settles a month in which the terms change: each version settles the whole month and counts for its days.
 *
 * <p>So that every rule, also one with fixed sums or with caps over months, is pro rata to the last minor unit: two parts
 * under the same terms amount to exactly what the month amounts to without the split. Days without any version, as before the
 * term begins, count for nothing; only what is no share of the month is not lessened by them: credits of earlier months
 * that come back, and penalties.
 */
public final class SplitMonth {

    private SplitMonth() {}

    /** The parts in order of time, all of one month and currency, and their days counted alike. */
    public static SplitStatement settle(List<PartMonth> parts) {
        requireParts(parts);
        var wholes = parts.stream()
                .map(part -> IncentiveCalculation.compute(part.schedule(), part.input()))
                .toList();
        var dayWeighting = DayWeighting.ofMonth(parts);
        var fee = dayWeighting.weigh("incentive-split-fee", NamedFacts.of(), pieces(wholes));
        var weights = IntStream.range(0, parts.size())
                .mapToObj(i -> wholes.get(i).totals().fee().amount().multiply(dayWeighting.days(i)))
                .toList();
        var fees = new Apportionment(fee.amount(), dayWeighting.length())
                .of(weights.stream()
                        .map(weight -> weight.movePointRight(
                                Apportionment.digits(fee.amount().currency())))
                        .toList());
        return new SplitStatement(fees, wholes, new MergedStatement(dayWeighting, wholes, fee).statement());
    }

    private static List<ProRataShare> pieces(List<Statement> wholes) {
        return IntStream.range(0, wholes.size())
                .mapToObj(i -> new ProRataShare(
                        i,
                        wholes.get(i).totals().fee().amount(),
                        wholes.get(i).explanation().because().getFirst()))
                .toList();
    }

    private static void requireParts(List<PartMonth> parts) {
        if (parts.isEmpty()) {
            throw new RuleViolation("incentive.no-parts");
        }
        var month = Period.of(parts.getFirst().input().month());
        var before = month.start().minusDays(1);
        for (var part : parts) {
            var days = part.days();
            var inOrder = days.start().isAfter(before) && month.contains(days.end());
            if (!inOrder || !Period.of(part.input().month()).equals(month)) {
                throw new RuleViolation("incentive.parts-not-in-order", Map.of("from", days.start(), "to", days.end()));
            }
            before = days.end();
        }
    }
}
