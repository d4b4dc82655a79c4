package org.gangway.performance.circumstances;

import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/**
 * What must be said to report a circumstance.
 *
 * @param words what happened and why it is so; never empty
 */
public record NewCircumstance(CircumstanceContent matter, String words) {

    public static final int MAX_LENGTH = 2000;
    public static final int LONGEST_CAUSE = 200;

    public NewCircumstance {
        words = WrittenText.words(words);
        if (words.isEmpty() || words.length() > MAX_LENGTH) {
            throw new RuleViolation("performance.reason-length", Map.of("max", MAX_LENGTH));
        }
    }
}
