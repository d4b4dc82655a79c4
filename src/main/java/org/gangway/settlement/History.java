package org.gangway.settlement;

import java.util.List;
import org.gangway.incentive.CreditLine;
import org.gangway.incentive.EarlierMonths;
import org.gangway.incentive.PastMonth;
import org.gangway.incentive.PastResult;
import org.gangway.incentive.Statement;
import org.gangway.shared.Money;

/**
 * The months before one that is settled, for rules that look back and for credits that are earned back: how they came
 * out by the figures as corrected, and the credits that were in fact given.
 */
final class History {

    private final EarlierMonths earlier = new EarlierMonths();

    /** What caps and limits that look back have to know: the months as they were given. */
    List<PastMonth> months() {
        return earlier.months();
    }

    List<PastResult> of(String serviceLevel) {
        return earlier.of(serviceLevel);
    }

    /** Adds the next month: its outcomes as corrected, its credits as they were given, waived ones as given back. */
    void add(PastStatement past, Statement asCorrected) {
        asCorrected.credits().forEach(line -> add(past, line));
        past.lines().forEach(this::takeBack);
        earlier.add(past.asPastMonth());
    }

    private void add(PastStatement past, CreditLine line) {
        var key = LineKey.credit(line.serviceLevel());
        var result = new PastResult(
                past.month(),
                line.outcome(),
                past.settled(key).negated(),
                past.waived(key),
                line.incidents(),
                line.value());
        earlier.add(line.serviceLevel(), result);
    }

    private void takeBack(StatementLine line) {
        switch (line.kind()) {
            case EARN_BACK -> returned(line.key(), line.amount());
            case ADJUSTMENT -> adjusted(line.key(), line.amount());
            case CREDIT, PENALTY, BONUS, WHOLE -> {
                // of its own month
            }
        }
    }

    private void returned(LineKey earnBack, Money amount) {
        earlier.giveBack(earnBack.serviceLevel().orElse(""), earnBack.about().orElseThrow(), amount);
    }

    private void adjusted(LineKey adjustment, Money amount) {
        var line = adjustment.corrected();
        if (line.kind() == LineKind.EARN_BACK) {
            returned(line, amount);
        } else if (line.kind() == LineKind.CREDIT) {
            earlier.lessen(line.serviceLevel().orElseThrow(), adjustment.about().orElseThrow(), amount);
        }
    }
}
