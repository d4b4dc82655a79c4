package org.gangway.incentive;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** An amount put together from several versions, exact and in minor units. */
record Weighted(BigDecimal exact, Money amount, Explanation why) {}
