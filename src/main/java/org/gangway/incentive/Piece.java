package org.gangway.incentive;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;

/** What one version of the terms says of an amount for the whole month. */
record Piece(int part, BigDecimal whole, Explanation why) {}
