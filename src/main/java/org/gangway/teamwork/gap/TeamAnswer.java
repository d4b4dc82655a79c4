package org.gangway.teamwork.gap;

import java.util.List;
import org.gangway.shared.RuleViolation;
import org.gangway.teamwork.TeamQuestion;

/** Where somebody stands between the two ends of each question, in the order of the questions. */
public record TeamAnswer(List<Integer> choices) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public TeamAnswer {
        choices = List.copyOf(choices);
        if (choices.size() != TeamQuestion.values().length
                || choices.stream().anyMatch(it -> it < LOWEST || it > HIGHEST)) {
            throw new RuleViolation("teamwork.answer-all-questions");
        }
    }
}
