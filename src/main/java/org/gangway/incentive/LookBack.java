package org.gangway.incentive;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.gangway.shared.Money;

/** What earlier months and this one were charged, and what they gave. */
record LookBack(Amounts amounts) {

    List<PastMonth> rolling(int months) {
        return since(month().minusMonths(months - 1L));
    }

    List<PastMonth> contractYear() {
        return since(amounts.schedule().further().yearOf(month()));
    }

    /** Of the whole contract before this month. */
    Money bonusSoFar() {
        var of = amounts.input().circumstances();
        return sum(of.past(), PastMonth::bonus)
                .plus(of.bonusBefore(amounts.schedule().currency()));
    }

    /** With this month's fee. */
    Money charges(List<PastMonth> past) {
        return sum(past, PastMonth::charges).plus(amounts.fee());
    }

    Money sum(List<PastMonth> past, Function<PastMonth, Money> what) {
        return past.stream().map(what).reduce(amounts.zero(), Money::plus);
    }

    private List<PastMonth> since(YearMonth first) {
        return amounts.input().circumstances().between(first, month()).toList();
    }

    private YearMonth month() {
        return amounts.input().month();
    }
}
