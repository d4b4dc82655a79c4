package org.gangway.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;

/**
 * One thing that is wrong with a mapping.
 *
 * @param rule message key
 * @param field the wanted field; its label is what the message calls {@code field}
 * @param facts the other arguments of the message
 */
public record ColumnMappingFault(String rule, TargetField field, Map<String, Object> facts) {

    public ColumnMappingFault {
        facts = Ordered.copyOf(facts);
    }

    /** All arguments of the message, with the words that the reader knows the field by. */
    public Map<String, Object> facts(String fieldInWords) {
        var all = new LinkedHashMap<String, Object>(facts);
        all.put("field", fieldInWords);
        return Ordered.copyOf(all);
    }

    RuleViolation violation() {
        return new RuleViolation(rule, facts(field.name()));
    }
}
