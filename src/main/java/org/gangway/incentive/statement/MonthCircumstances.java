package org.gangway.incentive.statement;

import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.json.Neutral;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a month's statement is based on besides the service levels' results.
 *
 * @param past earlier months, at most once each
 * @param lateReports reports that came late this month
 * @param bonusBefore what the months before those in {@code past} earned in bonuses; null for nothing
 * @param termEnd the last month of the term, where credits that wait for earn-back are decided; null while it is far
 */
public record MonthCircumstances(
        @Neutral List<SettledMonthAmounts> past,
        @Neutral List<CommonCause> causes,
        @Neutral List<DeliverableResult> deliverables,
        @Neutral int lateReports,
        @Nullable YearMonth termEnd,
        @Nullable Money bonusBefore) {

    public static final MonthCircumstances NONE =
            new MonthCircumstances(List.of(), List.of(), List.of(), 0, null, null);

    public MonthCircumstances {
        past = List.copyOf(past);
        causes = List.copyOf(causes);
        deliverables = List.copyOf(deliverables);
        if (lateReports < 0) {
            throw new RuleViolation("incentive.count-negative", Map.of("count", lateReports));
        }
        requireOnceEach(past);
    }

    /** With all the earlier months there are. */
    public MonthCircumstances withPast(List<SettledMonthAmounts> months) {
        return new MonthCircumstances(months, causes, deliverables, lateReports, termEnd, null);
    }

    public MonthCircumstances withCauses(List<CommonCause> groups) {
        return new MonthCircumstances(past, groups, deliverables, lateReports, termEnd, bonusBefore);
    }

    public MonthCircumstances withDeliverables(List<DeliverableResult> results) {
        return new MonthCircumstances(past, causes, results, lateReports, termEnd, bonusBefore);
    }

    public MonthCircumstances withLateReports(int reports) {
        return new MonthCircumstances(past, causes, deliverables, reports, termEnd, bonusBefore);
    }

    public MonthCircumstances withTermEnd(@Nullable YearMonth lastMonth) {
        return new MonthCircumstances(past, causes, deliverables, lateReports, lastMonth, bonusBefore);
    }

    public MonthCircumstances withBonusBefore(Money sum) {
        return new MonthCircumstances(past, causes, deliverables, lateReports, termEnd, sum.isZero() ? null : sum);
    }

    public Money bonusBefore(Currency currency) {
        return bonusBefore == null ? Money.zero(currency) : bonusBefore;
    }

    /** The known months from {@code first} on that are before {@code month}. */
    public Stream<SettledMonthAmounts> between(YearMonth first, YearMonth month) {
        return past.stream()
                .filter(one -> !one.month().isBefore(first) && one.month().isBefore(month));
    }

    private static void requireOnceEach(List<SettledMonthAmounts> past) {
        var seen = new LinkedHashSet<YearMonth>();
        for (var one : past) {
            if (!seen.add(one.month())) {
                throw new RuleViolation("incentive.past-month-twice", Map.of("month", one.month()));
            }
        }
    }
}
