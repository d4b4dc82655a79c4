package org.gangway.incentive.statement;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * A service level that exceeded its threshold; kept with a bonus of zero when the gate is shut.
 *
 * @param formula what the bonus rule gives, exact
 * @param earned the same in minor units, before gate and cap
 */
public record BonusLine(
        String serviceLevel, String name, BigDecimal formula, Money earned, Money bonus, Explanation explanation) {}
