package org.gangway.onboarding.pulse;

import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/**
 * What one person says.
 *
 * @param scores from 1 to 5, in the order of the questions
 * @param comment empty for none
 */
public record PulseAnswer(List<Integer> scores, String comment) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int MAX_COMMENT = 1000;

    public PulseAnswer {
        scores = List.copyOf(scores);
        comment = WrittenText.words(comment);
        if (scores.size() != PulseQuestion.values().length
                || scores.stream().anyMatch(score -> score < LOWEST || score > HIGHEST)) {
            throw new RuleViolation("onboarding.pulse-incomplete");
        }
        if (comment.length() > MAX_COMMENT) {
            throw new RuleViolation("onboarding.pulse-comment-length", Map.of("max", MAX_COMMENT));
        }
    }
}
