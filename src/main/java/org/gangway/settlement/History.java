package org.gangway.settlement;

import java.util.List;
import org.gangway.incentive.EarlierMonths;
import org.gangway.incentive.PastMonth;
import org.gangway.incentive.PastResult;
import org.gangway.incentive.Statement;
import org.gangway.shared.Money;

/**
 * The months before one that is settled, for rules that look back and for credits that are earned back: how they came
 * out by the figures as corrected, and what is given of them in the end.
 */
final class History {

    private final EarlierMonths earlier = new EarlierMonths();

    /** What caps and limits that look back have to know. */
    List<PastMonth> months() {
        return earlier.months();
    }

    List<PastResult> of(String serviceLevel) {
        return earlier.of(serviceLevel);
    }

    /** Adds the next month: its outcomes as corrected, and the amounts that it stands at. */
    void add(Standing past, Statement asCorrected) {
        asCorrected.credits().forEach(line -> earlier.add(line.serviceLevel(), past.result(line)));
        past.lines(LineKind.EARN_BACK).forEach(line -> returned(line, past.of(line)));
        earlier.add(past.asPastMonth());
    }

    private void returned(LineKey earnBack, Money amount) {
        earlier.giveBack(earnBack.serviceLevel().orElseThrow(), earnBack.about().orElseThrow(), amount);
    }
}
