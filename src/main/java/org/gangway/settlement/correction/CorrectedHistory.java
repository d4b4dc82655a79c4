package org.gangway.settlement.correction;

import java.util.List;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.SettledHistory;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.statement.Statement;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.shared.Money;

/**
 * The months before one that is settled, for rules that look back and for credits that are earned back: how they came
 * out by the figures as corrected, and what is given of them in the end.
 */
public final class CorrectedHistory {

    private final SettledHistory earlier = new SettledHistory();

    /** What caps and limits that look back have to know. */
    public List<SettledMonthAmounts> months() {
        return earlier.months();
    }

    public List<EarlierResult> of(String serviceLevel) {
        return earlier.of(serviceLevel);
    }

    /** Adds the next month: its outcomes as corrected, and the amounts that it stands at. */
    void add(OutstandingAmounts past, Statement asCorrected) {
        asCorrected.credits().forEach(line -> earlier.add(line.serviceLevel(), past.result(line)));
        past.lines(LineKind.EARN_BACK).forEach(line -> returned(line, past.of(line)));
        earlier.add(past.asPastMonth());
    }

    private void returned(LineKey earnBack, Money amount) {
        earlier.giveBack(earnBack.serviceLevel().orElseThrow(), earnBack.about().orElseThrow(), amount);
    }
}
