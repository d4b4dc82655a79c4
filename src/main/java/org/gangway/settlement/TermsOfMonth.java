package org.gangway.settlement;

import java.time.YearMonth;
import java.util.Optional;
import org.gangway.agreement.SettlementTerms;
import org.gangway.incentive.Schedule;
import org.gangway.shared.Money;

/**
 * What a month is settled by: one signed version of the terms.
 *
 * @param termEnd the last month of the engagement, in which credits that wait for earn-back are decided
 */
record TermsOfMonth(
        int number,
        String sha256,
        Schedule schedule,
        Money fee,
        Optional<SettlementTerms> settlement,
        YearMonth termEnd) {}
