package org.gangway.agreement.terms;

import java.util.Map;
import org.gangway.shared.RuleViolation;

/** What a term is about. */
public enum TermKind {
    SERVICE_LEVEL,
    INCENTIVE_SCHEDULE,
    SETTLEMENT,
    FEE,
    RENEWAL;

    /** Whether terms that have it cannot do without it any more. */
    public boolean isNeeded() {
        return this == INCENTIVE_SCHEDULE || this == FEE;
    }

    public void requireDispensable() {
        if (isNeeded()) {
            throw new RuleViolation("agreement.term-needed", Map.of("kind", this));
        }
    }
}
