package org.gangway.incentive;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;

/** An exact amount and how it came about. */
record Valued(BigDecimal exact, Explanation why) {}
