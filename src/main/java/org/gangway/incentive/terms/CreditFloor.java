package org.gangway.incentive.terms;

import org.gangway.measure.Bound;
import org.gangway.shared.Money;

/** Credits of a month that do not reach this are not given. */
public record CreditFloor(Money amount, Bound bound) {}
