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
public record PreviewFault(Place place, String rule, Map<String, ?> facts) {

    public PreviewFault {
        facts = Ordered.copyOf(facts);
    }

    static PreviewFault of(Place place, RuleViolation violation) {
        return new PreviewFault(place, violation.rule(), violation.facts());
    }

    static PreviewFault of(Place place, FieldFault fault) {
        return new PreviewFault(place.at(fault.path()), fault.rule(), fault.facts());
    }

    public Text text() {
        return new Text(rule, facts);
    }
}
