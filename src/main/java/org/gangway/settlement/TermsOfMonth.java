package org.gangway.settlement;

import java.util.Optional;
import org.gangway.agreement.SettlementTerms;
import org.gangway.incentive.Schedule;
import org.gangway.shared.Money;

/** What a month is settled by: one signed version of the terms. */
record TermsOfMonth(int number, String sha256, Schedule schedule, Money fee, Optional<SettlementTerms> settlement) {}
