package org.gangway.incentive.statement;

import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * One cut.
 *
 * @param subject the service level or, for a cut of the whole month, an empty string
 * @param before what the formula gave
 * @param after what the cap left
 */
public record CapCut(CutReason reason, String subject, Money before, Money after, Explanation explanation) {

    public Money cut() {
        return before.minus(after);
    }
}
