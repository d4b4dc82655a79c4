package org.gangway.incentive.statement;

import java.time.YearMonth;
import org.gangway.shared.Money;

/**
 * What an earlier month amounted to, for caps and limits that look back.
 *
 * @param credits given after all caps
 * @param earnedBack credits of months before that were given back in this month
 * @param earnBacks how many credits that were
 */
public record SettledMonthAmounts(
        YearMonth month, Money charges, Money credits, Money bonus, Money earnedBack, int earnBacks) {

    public SettledMonthAmounts(YearMonth month, Money charges, Money credits, Money bonus, Money earnedBack) {
        this(month, charges, credits, bonus, earnedBack, earnedBack.isZero() ? 0 : 1);
    }
}
