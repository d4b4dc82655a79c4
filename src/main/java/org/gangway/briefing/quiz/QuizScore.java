package org.gangway.briefing.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gangway.shared.RuleViolation;

/**
 * How somebody answered.
 *
 * @param right how many questions were answered with all right answers and no wrong one
 * @param asked of how many; 0 where there is no quiz
 */
public record QuizScore(int right, int asked) {

    /**
     * Counts the answers to all questions of a quiz.
     *
     * @throws RuleViolation {@code briefing.quiz-incomplete} where one is left out
     */
    static QuizScore of(List<QuizQuestion> questions, Map<QuizQuestionId, Set<UUID>> answers) {
        if (questions.stream()
                .anyMatch(it -> answers.getOrDefault(it.id(), Set.of()).isEmpty())) {
            throw new RuleViolation("briefing.quiz-incomplete");
        }
        var right = questions.stream()
                .filter(it -> it.isRight(answers.getOrDefault(it.id(), Set.of())))
                .count();
        return new QuizScore(Math.toIntExact(right), questions.size());
    }
}
