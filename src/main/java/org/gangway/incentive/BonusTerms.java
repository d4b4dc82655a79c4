package org.gangway.incentive;

import org.gangway.shared.Percentage;

/** What holds for all bonuses of a month together; the cap is a share of the monthly fee. */
public record BonusTerms(BonusGate gate, Percentage cap) {}
