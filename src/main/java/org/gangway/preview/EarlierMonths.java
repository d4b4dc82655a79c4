package org.gangway.preview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.EarnBackLine;
import org.gangway.incentive.PastResult;
import org.gangway.incentive.Statement;
import org.gangway.shared.Money;

/** The months settled so far, for rules that look back and for credits that are earned back. */
final class EarlierMonths {

    private final List<Statement> statements = new ArrayList<>();

    void add(Statement statement) {
        statements.add(statement);
    }

    List<PastResult> of(String serviceLevel) {
        return statements.stream()
                .flatMap(statement -> statement.asPast(serviceLevel).stream())
                .map(past -> new PastResult(
                        past.month(),
                        past.outcome(),
                        past.credit(),
                        returned(serviceLevel, past.month(), past.credit())))
                .toList();
    }

    private Money returned(String serviceLevel, YearMonth missedIn, Money credit) {
        return statements.stream()
                .flatMap(statement -> statement.earnBacks().stream())
                .filter(line -> line.serviceLevel().equals(serviceLevel)
                        && line.missedIn().equals(missedIn))
                .map(EarnBackLine::amount)
                .reduce(Money.zero(credit.currency()), Money::plus);
    }
}
