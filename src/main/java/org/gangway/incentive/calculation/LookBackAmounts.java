package org.gangway.incentive.calculation;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.shared.Money;

/** What earlier months and this one were charged, and what they gave. */
record LookBackAmounts(MonthAmounts amounts) {

    List<SettledMonthAmounts> rolling(int months) {
        return since(month().minusMonths(months - 1L));
    }

    List<SettledMonthAmounts> contractYear() {
        return since(amounts.schedule().further().yearOf(month()));
    }

    /** Of the whole contract before this month. */
    Money bonusSoFar() {
        var of = amounts.input().circumstances();
        return sum(of.past(), SettledMonthAmounts::bonus)
                .plus(of.bonusBefore(amounts.schedule().currency()));
    }

    /** With this month's fee. */
    Money charges(List<SettledMonthAmounts> past) {
        return sum(past, SettledMonthAmounts::charges).plus(amounts.fee());
    }

    Money sum(List<SettledMonthAmounts> past, Function<SettledMonthAmounts, Money> what) {
        return past.stream().map(what).reduce(amounts.zero(), Money::plus);
    }

    private List<SettledMonthAmounts> since(YearMonth first) {
        return amounts.input().circumstances().between(first, month()).toList();
    }

    private YearMonth month() {
        return amounts.input().month();
    }
}
