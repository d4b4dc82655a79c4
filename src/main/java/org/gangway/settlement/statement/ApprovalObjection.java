package org.gangway.settlement.statement;

import java.util.List;
import org.gangway.shared.RuleViolation;

/**
 * Why somebody may not approve a statement: they entered, reported or confirmed something that it is based on.
 *
 * @param others of the same party who may approve it
 */
public record ApprovalObjection(RuleViolation violation, List<String> others) {

    public ApprovalObjection {
        others = List.copyOf(others);
    }

    /** Whether nobody of the party is left, so that only a decision of the committee can stand in. */
    public boolean isOfAll() {
        return others.isEmpty();
    }
}
