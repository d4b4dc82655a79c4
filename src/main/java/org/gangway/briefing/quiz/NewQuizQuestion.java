package org.gangway.briefing.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;

/**
 * A question as somebody writes it, in one language.
 *
 * @param multiple whether several answers can be right
 */
public record NewQuizQuestion(String words, List<NewChoice> choices, boolean multiple, Locale language) {

    public static final int MAX_WORDS = 400;
    public static final int MAX_CHOICE = 200;
    public static final int MOST_CHOICES = 6;

    /** An answer to choose; one without words is none. */
    public record NewChoice(String words, boolean right) {}

    public NewQuizQuestion {
        choices = choices.stream().filter(it -> !it.words().isBlank()).toList();
    }

    /**
     * Refused where it could not be answered.
     *
     * @throws RuleViolation {@code briefing.question-length}, {@code briefing.choice-length}, {@code briefing.choices-count},
     *     {@code briefing.choices-same}, {@code briefing.no-right-answer}, {@code briefing.several-right-answers}
     */
    void require() {
        var asked = original();
        if (asked.isEmpty() || asked.words().length() > MAX_WORDS) {
            throw new RuleViolation("briefing.question-length", Map.of("max", MAX_WORDS));
        }
        if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
            throw new RuleViolation("briefing.choices-count", Map.of("max", MOST_CHOICES));
        }
        if (choices.stream().anyMatch(it -> it.words().strip().length() > MAX_CHOICE)) {
            throw new RuleViolation("briefing.choice-length", Map.of("max", MAX_CHOICE));
        }
        if (choices.stream()
                        .map(it -> it.words().strip().toLowerCase(language))
                        .distinct()
                        .count()
                < choices.size()) {
            throw new RuleViolation("briefing.choices-same");
        }
        var right = choices.stream().filter(NewChoice::right).count();
        if (right == 0) {
            throw new RuleViolation("briefing.no-right-answer");
        }
        if (!multiple && right > 1) {
            throw new RuleViolation("briefing.several-right-answers");
        }
    }

    OriginalText original() {
        return OriginalText.of(words, language);
    }
}
