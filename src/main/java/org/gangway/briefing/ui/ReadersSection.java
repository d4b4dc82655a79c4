package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.gangway.briefing.quiz.QuizQuestion;
import org.gangway.briefing.quiz.QuizWords;
import org.gangway.briefing.quiz.ReaderProgress;
import org.gangway.briefing.text.BriefingSheet;
import org.gangway.language.Msg;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Who of the other side read a briefing and with which score, and the questions for those who write it. */
class ReadersSection extends Div {

    private final BriefingFacade desk;
    private final ParagraphsOnPage words;
    private final Runnable refresh;

    ReadersSection(
            BriefingFacade desk,
            BriefingSheet sheet,
            List<ReaderProgress> progress,
            List<QuizQuestion> questions,
            ParagraphsOnPage words,
            Runnable refresh) {
        this.desk = desk;
        this.words = words;
        this.refresh = refresh;
        addClassName("gangway-section");
        if (sheet.briefing().isPublished()) {
            add(new H3(say(Msg.briefing_readers_title())));
            add(progress.isEmpty() ? new Paragraph(say(Msg.briefing_readers_none())) : readers(progress));
        }
        if (sheet.mayWrite()) {
            add(new H3(say(Msg.briefing_quiz_title())));
            add(questions.isEmpty() ? new Paragraph(say(Msg.briefing_quiz_none())) : quiz(questions));
            add(new Button(
                    say(Msg.briefing_question_add()),
                    _ -> new AskQuestionDialog(desk, sheet.briefing().id(), refresh).open()));
        }
    }

    private static Component readers(List<ReaderProgress> progress) {
        var table = new FigureTable(Msg.briefing_readers_title())
                .words(Msg.briefing_column_reader())
                .words(Msg.briefing_column_state())
                .words(Msg.briefing_column_read_on())
                .figures(Msg.briefing_column_edition())
                .words(Msg.briefing_column_score());
        progress.forEach(it -> table.row(
                new Span(it.name()),
                BriefingWording.state(it),
                new Span(it.reading()
                        .map(reading -> ScreenTexts.formats().date(reading.readOn()))
                        .orElse("")),
                new Span(it.reading()
                        .map(reading -> ScreenTexts.formats().number(BigDecimal.valueOf(reading.edition())))
                        .orElse("")),
                new Span(BriefingWording.score(it.reading()))));
        return table;
    }

    private Component quiz(List<QuizQuestion> questions) {
        var table = new FigureTable(Msg.briefing_quiz_title())
                .words(Msg.briefing_question())
                .words(Msg.briefing_column_choices())
                .actions(Msg.common_actions());
        questions.forEach(it -> table.row(words.show(QuizWords.of(it)), choices(it), withdraw(it)));
        return table;
    }

    private Component choices(QuizQuestion question) {
        var choices = new Div();
        question.choices().forEach(choice -> {
            choices.add(words.show(QuizWords.of(choice)));
            if (choice.right()) {
                choices.add(new StatusBadge(Msg.briefing_choice_right(), StatusTone.GOOD));
            }
        });
        return choices;
    }

    private Button withdraw(QuizQuestion question) {
        var button = new Button(say(Msg.briefing_question_withdraw()), _ -> {
            desk.quiz().withdraw(question.id());
            refresh.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(say(Msg.briefing_question_withdraw_of(words.words(QuizWords.of(question)))));
        return button;
    }
}
