package org.gangway.incentive.statement;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * A credit that no service level gives, outside the caps on credits.
 *
 * @param subject the deliverable's key; empty for late reports
 * @param formula what the rule gives, exact
 * @param mayTerminate whether the delay lets the customer terminate
 */
public record PenaltyLine(
        PenaltyKind kind,
        String subject,
        String name,
        BigDecimal formula,
        Money credit,
        boolean mayTerminate,
        Explanation explanation) {}
