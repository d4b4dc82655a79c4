package org.gangway.settlement;

import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.shared.Money;

/**
 * A month with what became of it since it was computed.
 *
 * @param waived credits that the client let go, as a positive amount
 * @param asPast as the calculation of later months knows it: with the credits of service levels as they amount to in the
 *     end, without penalties
 */
public record MonthSoFar(MonthlyStatement statement, Money waived, SettledMonthAmounts asPast) {

    public MonthTotals amounts() {
        return MonthTotals.of(statement, waived);
    }
}
