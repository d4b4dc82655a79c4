package org.gangway.incentive.terms;

import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** A share of the total contract amount. */
public record ContractShare(Percentage percent, Money contractAmount) {}
