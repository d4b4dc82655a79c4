package org.gangway.settlement;

import java.util.List;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * What one service level costs and earns in the month, and why.
 *
 * @param beforeCap its credit before the cap of the month
 */
public record LineAmounts(Money beforeCap, Money credit, Money bonus, List<Explanation> explanations) {}
