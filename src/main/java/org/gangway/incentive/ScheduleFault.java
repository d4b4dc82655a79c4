package org.gangway.incentive;

import java.util.Map;
import org.gangway.shared.RuleViolation;

/** One thing wrong with the terms, and where: {@code serviceLevels[2].credit.tiers[0]}. */
public record ScheduleFault(String path, String rule, Map<String, Object> facts) {

    public ScheduleFault {
        facts = Facts.copy(facts);
    }

    /** For a screen that says broken rules. */
    public RuleViolation violation() {
        return new RuleViolation(rule, facts);
    }
}
