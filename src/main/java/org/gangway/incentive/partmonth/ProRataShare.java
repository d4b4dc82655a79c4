package org.gangway.incentive.partmonth;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;

/** What one version of the terms says of an amount for the whole month. */
record ProRataShare(int part, BigDecimal whole, Explanation why) {}
