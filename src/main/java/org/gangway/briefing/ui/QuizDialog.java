package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gangway.briefing.quiz.QuizChoice;
import org.gangway.briefing.quiz.QuizQuestion;
import org.gangway.briefing.quiz.QuizQuestionId;
import org.gangway.briefing.quiz.QuizWords;
import org.gangway.briefing.text.Briefing;
import org.gangway.language.Msg;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.Notices;

/** Says that somebody has read and understood a briefing; where there is a quiz, its questions are answered first. */
class QuizDialog extends BriefingDialog {

    private record Answer(QuizQuestion question, HasValidationProperties field, Supplier<Set<UUID>> chosen) {}

    private final ParagraphsOnPage words;
    private final List<Answer> answers = new ArrayList<>();

    QuizDialog(
            BriefingFacade desk,
            Briefing briefing,
            List<QuizQuestion> questions,
            ParagraphsOnPage words,
            Runnable refresh) {
        super(Msg.briefing_read_action());
        this.words = words;
        add(new Paragraph(say(questions.isEmpty() ? Msg.briefing_read_without_quiz() : Msg.briefing_read_with_quiz())));
        questions.forEach(this::ask);
        step(Msg.briefing_read_submit(), () -> {
            if (!isComplete()) {
                return false;
            }
            var score = desk.readings().read(briefing.id(), briefing.edition(), chosen());
            Notices.success(
                    score.asked() == 0
                            ? Msg.briefing_read_notice()
                            : Msg.briefing_score_notice(score.right(), score.asked()));
            refresh.run();
            return true;
        });
    }

    private void ask(QuizQuestion question) {
        if (question.isMultiple()) {
            var group = new CheckboxGroup<QuizChoice>(words.words(QuizWords.of(question)));
            group.setItems(question.choices());
            group.setItemLabelGenerator(it -> words.words(QuizWords.of(it)));
            group.setHelperText(say(Msg.briefing_question_several()));
            add(group);
            answers.add(new Answer(question, group, () -> ids(group.getValue())));
        } else {
            var group = new RadioButtonGroup<QuizChoice>(words.words(QuizWords.of(question)));
            group.setItems(question.choices());
            group.setItemLabelGenerator(it -> words.words(QuizWords.of(it)));
            add(group);
            answers.add(new Answer(question, group, () -> group.isEmpty() ? Set.of() : ids(Set.of(group.getValue()))));
        }
    }

    private static Set<UUID> ids(Set<QuizChoice> chosen) {
        return org.gangway.shared.Ordered.copyOf(
                chosen.stream().map(QuizChoice::id).toList());
    }

    private boolean isComplete() {
        answers.forEach(it -> {
            var missing = it.chosen().get().isEmpty();
            it.field().setInvalid(missing);
            it.field().setErrorMessage(missing ? say(Msg.briefing_question_unanswered()) : "");
        });
        return answers.stream().noneMatch(it -> it.chosen().get().isEmpty());
    }

    private Map<QuizQuestionId, Set<UUID>> chosen() {
        var chosen = new LinkedHashMap<QuizQuestionId, Set<UUID>>();
        answers.forEach(it -> chosen.put(it.question().id(), it.chosen().get()));
        return chosen;
    }
}
