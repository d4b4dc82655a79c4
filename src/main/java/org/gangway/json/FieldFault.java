package org.gangway.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/** One thing wrong with a document, and where: {@code serviceLevels[2].credit.tiers[0]}. */
public record FieldFault(String path, String rule, Map<String, Object> facts) {

    public FieldFault {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** For a screen that says broken rules. */
    public RuleViolation violation() {
        return new RuleViolation(rule, facts);
    }

    /** As seen from the object that has the faulty one as that member. */
    public FieldFault within(String outer) {
        return new FieldFault(join(outer, path), rule, facts);
    }

    static String join(String outer, String inner) {
        if (outer.isEmpty() || inner.isEmpty()) {
            return outer + inner;
        }
        return inner.startsWith("[") ? outer + inner : outer + "." + inner;
    }
}
