package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;

/** An exact amount and how it came about. */
public record ExplainedAmount(BigDecimal exact, Explanation why) {}
