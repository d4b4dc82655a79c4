package org.gangway.preview;

import java.util.Map;
import org.gangway.json.FieldFault;
import org.gangway.language.Text;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;

/**
 * One thing wrong with the terms or the results.
 *
 * @param rule message key, with {@code facts} as its arguments
 */
public record PreviewFault(InputPlace place, String rule, Map<String, ?> facts) {

    public PreviewFault {
        facts = Ordered.copyOf(facts);
    }

    static PreviewFault of(InputPlace inputPlace, RuleViolation violation) {
        return new PreviewFault(inputPlace, violation.rule(), violation.facts());
    }

    static PreviewFault of(InputPlace inputPlace, FieldFault fault) {
        return new PreviewFault(inputPlace.at(fault.path()), fault.rule(), fault.facts());
    }

    public Text text() {
        return new Text(rule, facts);
    }
}
