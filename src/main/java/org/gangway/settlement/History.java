package org.gangway.settlement;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.gangway.incentive.PastMonth;
import org.gangway.incentive.PastResult;
import org.gangway.incentive.Statement;
import org.gangway.shared.Money;

/** The statements before a month, for rules that look back and for credits that are earned back. */
record History(List<Statement> earlier) {

    static History of(List<MonthlyStatement> earlier) {
        return new History(earlier.stream()
                .map(statement -> statement.content().statement())
                .toList());
    }

    List<PastResult> of(String serviceLevel) {
        return earlier.stream()
                .flatMap(statement -> statement.asPast(serviceLevel).stream())
                .map(past -> withReturned(past, serviceLevel))
                .toList();
    }

    /** What caps and limits that look back have to know. */
    List<PastMonth> months() {
        return earlier.stream().map(Statement::asPastMonth).toList();
    }

    private PastResult withReturned(PastResult past, String serviceLevel) {
        var currency = past.credit().currency();
        return new PastResult(
                past.month(),
                past.outcome(),
                past.credit(),
                returned(serviceLevel, past.month(), currency),
                past.incidents(),
                past.value());
    }

    private Money returned(String serviceLevel, YearMonth missedIn, Currency currency) {
        return earlier.stream()
                .flatMap(statement -> statement.earnBacks().stream())
                .filter(line -> line.serviceLevel().equals(serviceLevel)
                        && line.missedIn().equals(missedIn))
                .map(line -> line.amount())
                .reduce(Money.zero(currency), Money::plus);
    }
}
