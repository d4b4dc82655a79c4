package org.gangway.incentive.partmonth;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** An amount put together from several versions, exact and in minor units. */
record WeightedAmount(BigDecimal exact, Money amount, Explanation why) {}
