package org.gangway.briefing.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gangway.briefing.quiz.NewQuizQuestion.NewChoice;
import org.gangway.briefing.text.Briefing;
import org.gangway.briefing.text.BriefingFixtures;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What random answers to random questions score. */
class QuizScorePropertiesTest {

    private final Briefing briefing = BriefingFixtures.briefing(LocalDate.of(2026, 3, 2));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void countsQuestionsWhoseRightAnswersWereChosenAndNoOthers(long seed) {
        var random = new Random(seed);
        var questions = IntStream.range(0, 1 + random.nextInt(QuizService.MOST_QUESTIONS))
                .mapToObj(at -> QuizQuestion.of(briefing, at, question(random)))
                .toList();
        var answers = new LinkedHashMap<QuizQuestionId, Set<UUID>>();
        var expected = 0;
        for (var question : questions) {
            var wrong = question.choices().stream()
                    .map(QuizChoice::id)
                    .filter(it -> !question.right().contains(it))
                    .toList();
            var chosen = new LinkedHashSet<>(question.right());
            switch (random.nextInt(3)) {
                case 0 -> expected++;
                case 1 -> {
                    // all of them: right only where nothing is wrong
                    chosen.addAll(wrong);
                    expected += wrong.isEmpty() ? 1 : 0;
                }
                default -> {
                    var left = chosen.iterator().next();
                    chosen.remove(left);
                    chosen.addAll(wrong);
                    if (chosen.isEmpty()) {
                        chosen.add(left);
                        expected++;
                    }
                }
            }
            answers.put(question.id(), chosen);
        }

        assertThat(QuizScore.of(questions, answers))
                .as("seed " + seed)
                .isEqualTo(new QuizScore(expected, questions.size()));
    }

    private static NewQuizQuestion question(Random random) {
        var multiple = random.nextBoolean();
        var count = 2 + random.nextInt(NewQuizQuestion.MOST_CHOICES - 1);
        var sure = random.nextInt(count);
        var choices = IntStream.range(0, count)
                .mapToObj(at -> new NewChoice("Answer " + at, at == sure || (multiple && random.nextBoolean())))
                .toList();
        return new NewQuizQuestion("Which?", choices, multiple, Locale.ENGLISH);
    }

    @Test
    void refusesAnAnswerThatIsLeftOut() {
        var question = QuizQuestion.of(briefing, 0, question(new Random(4)));

        refused("briefing.quiz-incomplete", () -> QuizScore.of(List.of(question), Map.of()));
        assertThat(QuizScore.of(List.of(), Map.of())).isEqualTo(new QuizScore(0, 0));
    }

    @Test
    void refusesWhatIsNoQuestion() {
        refused(
                "briefing.no-right-answer",
                () -> of("Which?", false, new NewChoice("A", false), new NewChoice("B", false)));
        refused(
                "briefing.several-right-answers",
                () -> of("Which?", false, new NewChoice("A", true), new NewChoice("B", true)));
        refused(
                "briefing.choices-count",
                () -> of("Which?", false, new NewChoice("A", true), new NewChoice(" ", false)));
        refused(
                "briefing.choices-same",
                () -> of("Which?", false, new NewChoice("a", true), new NewChoice("A ", false)));
        refused("briefing.question-length", () -> of(" ", false, new NewChoice("A", true), new NewChoice("B", false)));
        refused(
                "briefing.question-length",
                () -> of("x".repeat(401), false, new NewChoice("A", true), new NewChoice("B", false)));
        refused(
                "briefing.choice-length",
                () -> of("Which?", false, new NewChoice("x".repeat(201), true), new NewChoice("B", false)));
    }

    private void of(String words, boolean multiple, NewChoice... choices) {
        QuizQuestion.of(briefing, 0, new NewQuizQuestion(words, List.of(choices), multiple, Locale.ENGLISH));
    }

    private static void refused(String rule, Runnable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
