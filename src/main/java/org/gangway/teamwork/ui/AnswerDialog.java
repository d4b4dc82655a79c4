package org.gangway.teamwork.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.disclosure.AnswerDisclosure;
import org.gangway.teamwork.TeamQuestion;
import org.gangway.teamwork.gap.TeamAnswer;
import org.gangway.teamwork.gap.TeamRound;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.ScreenTexts;

/**
 * Twelve questions to one person, after it was said what becomes of the answers. Not an input dialog: what stands in those is kept
 * for whoever typed it, and these answers are kept with nobody's name.
 */
class AnswerDialog extends Dialog {

    AnswerDialog(AccordFacade desk, TeamRound round, Runnable refresh) {
        setHeaderTitle(say(Msg.teamwork_answer_title()));
        setWidth("min(48rem, 96vw)");
        add(
                new Paragraph(say(Msg.teamwork_answer_about())),
                new Paragraph(say(Msg.teamwork_answer_promise(AnswerDisclosure.LEAST))));
        var questions =
                Arrays.stream(TeamQuestion.values()).map(AnswerDialog::question).toList();
        questions.forEach(this::add);
        var refusals = new RuleFields();
        add(refusals.problem());
        setCloseOnOutsideClick(false);
        var send = new Button(say(Msg.teamwork_answer_send()), _ -> {
            if (RequiredFields.check(questions.toArray(RadioButtonGroup<?>[]::new))
                    && refusals.attemptAtFields(
                            () -> desk.rounds().answer(round.id(), new TeamAnswer(chosen(questions))))) {
                close();
                Notices.success(Msg.teamwork_answered_notice(round.closesOn()));
                refresh.run();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), send);
    }

    private static List<Integer> chosen(List<RadioButtonGroup<Integer>> questions) {
        return questions.stream().map(RadioButtonGroup::getValue).toList();
    }

    private static RadioButtonGroup<Integer> question(TeamQuestion question) {
        var group = new RadioButtonGroup<Integer>();
        group.setLabel(say(Text.of(question)));
        group.setItems(IntStream.rangeClosed(TeamAnswer.LOWEST, TeamAnswer.HIGHEST)
                .boxed()
                .toList());
        group.setItemLabelGenerator(choice -> label(question, choice));
        group.setRequiredIndicatorVisible(true);
        return group;
    }

    /** The ends say what they mean; between them are steps. */
    private static String label(TeamQuestion question, int choice) {
        return switch (choice) {
            case TeamAnswer.LOWEST -> say(Msg.teamwork_choice(choice, say(Text.of(question.low()))));
            case TeamAnswer.HIGHEST -> say(Msg.teamwork_choice(choice, say(Text.of(question.high()))));
            default -> ScreenTexts.formats().number(BigDecimal.valueOf(choice), 0, 0);
        };
    }
}
