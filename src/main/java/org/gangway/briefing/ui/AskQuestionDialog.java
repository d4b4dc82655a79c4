package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.gangway.briefing.quiz.NewQuizQuestion;
import org.gangway.briefing.quiz.NewQuizQuestion.NewChoice;
import org.gangway.briefing.text.BriefingId;
import org.gangway.language.Msg;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.ScreenTexts;

/** Asks for a question of the quiz, with its answers and which of them are right. */
class AskQuestionDialog extends BriefingDialog {

    private record Row(TextField words, Checkbox right) {}

    private final List<Row> rows = new ArrayList<>();

    AskQuestionDialog(BriefingFacade desk, BriefingId briefing, Runnable refresh) {
        super(Msg.briefing_question_add());
        var question = new TextField(say(Msg.briefing_question()));
        question.setMaxLength(NewQuizQuestion.MAX_WORDS);
        question.setWidthFull();
        var multiple = new Checkbox(say(Msg.briefing_question_multiple()));
        add(question, multiple, new Paragraph(say(Msg.briefing_choices_help())));
        for (var number = 1; number <= NewQuizQuestion.MOST_CHOICES; number++) {
            add(row(number));
        }
        var first = rows.getFirst().words();
        var refusals = new RuleFields()
                .at(question, "briefing.question-length", "briefing.too-many-questions")
                .at(
                        first,
                        "briefing.choices-count",
                        "briefing.choice-length",
                        "briefing.choices-same",
                        "briefing.no-right-answer",
                        "briefing.several-right-answers");
        var language = language(ScreenTexts.reader().language());
        add(language);
        step(Msg.common_save(), () -> {
            if (!RequiredFields.check(question, language)) {
                return false;
            }
            var written = new NewQuizQuestion(
                    question.getValue(),
                    rows.stream()
                            .map(it -> new NewChoice(
                                    it.words().getValue(), it.right().getValue()))
                            .toList(),
                    multiple.getValue(),
                    language.getValue());
            if (!refusals.attemptAtFields(() -> desk.quiz().ask(briefing, written))) {
                return false;
            }
            refresh.run();
            return true;
        });
    }

    private Div row(int number) {
        var words = new TextField(say(Msg.briefing_choice(number)));
        words.setMaxLength(NewQuizQuestion.MAX_CHOICE);
        words.setWidth("min(28rem, 70vw)");
        var right = new Checkbox(say(Msg.briefing_choice_right()));
        right.setAriaLabel(say(Msg.briefing_choice_right_of(number)));
        rows.add(new Row(words, right));
        var row = new Div(words, right);
        row.addClassName("gangway-actions");
        return row;
    }
}
