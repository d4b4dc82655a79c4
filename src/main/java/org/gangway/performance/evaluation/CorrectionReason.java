package org.gangway.performance.evaluation;

import java.util.Map;
import org.gangway.shared.RuleViolation;

/** Why a figure was corrected on which the parties rested. */
record CorrectionReason(String words) {

    static final CorrectionReason NONE = new CorrectionReason("");

    private static final int MAX_LENGTH = 2000;

    static CorrectionReason of(String typed) {
        var words = typed.strip();
        if (words.isEmpty()) {
            throw new RuleViolation("performance.correction-reason-missing");
        }
        if (words.length() > MAX_LENGTH) {
            throw new RuleViolation("performance.correction-reason-length", Map.of("max", MAX_LENGTH));
        }
        return new CorrectionReason(words);
    }
}
