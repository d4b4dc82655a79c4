package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.gangway.escalation.course.Escalation;
import org.gangway.escalation.course.EscalationPause;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;

/** What the reader can do with an escalation; the step that is next stands out. */
class EscalationButtons extends Div {

    private final EscalationDetails details;
    private final EscalationFacade desk;
    private final SerializableRunnable refresh;
    private final Escalation escalation;

    EscalationButtons(EscalationDetails details, EscalationFacade desk, SerializableRunnable refresh) {
        this.details = details;
        this.desk = desk;
        this.refresh = refresh;
        this.escalation = details.escalation();
        addClassName("gangway-actions");
        var may = details.may();
        if (may.mayAgreePause()) {
            add(primary(new Button(
                    say(Msg.escalation_agree_pause_action()),
                    _ -> then(() -> desk.pauses().agree(escalation.id()), Msg.escalation_agree_pause_notice()))));
        }
        if (may.mayAnswer()) {
            var answer = new Button(say(Msg.escalation_answer_action()), _ -> answer());
            add(may.mayAgreePause() ? answer : primary(answer));
        }
        if (may.maySettle()) {
            add(primary(confirmed(
                    Msg.escalation_settle_title(),
                    Msg.escalation_settle_consequence(),
                    Msg.escalation_settle_action(),
                    () -> desk.escalations().settle(escalation.id()),
                    Msg.escalation_settle_notice())));
        }
        pause();
        if (may.mayWithdraw()) {
            add(confirmed(
                    Msg.escalation_withdraw_title(),
                    Msg.escalation_withdraw_consequence(),
                    Msg.escalation_withdraw_action(),
                    () -> desk.escalations().withdraw(escalation.id()),
                    Msg.escalation_withdraw_notice()));
        }
    }

    private void pause() {
        if (details.may().mayAskPause()) {
            add(confirmed(
                    Msg.escalation_pause_title(),
                    Msg.escalation_pause_consequence(),
                    Msg.escalation_pause_action(),
                    () -> desk.pauses().ask(escalation.id()),
                    Msg.escalation_pause_notice()));
        }
        if (details.may().mayEndPause()) {
            var lasts = escalation
                    .course()
                    .openPause()
                    .filter(EscalationPause::isAgreed)
                    .isPresent();
            add(new Button(
                    say(lasts ? Msg.escalation_end_pause_action() : Msg.escalation_end_pause_drop()),
                    _ -> then(() -> desk.pauses().end(escalation.id()), Msg.escalation_end_pause_notice())));
        }
    }

    /** That a pause is asked for, while the clock runs on. */
    Optional<Paragraph> asked() {
        return escalation
                .course()
                .openPause()
                .filter(pause -> !pause.isAgreed())
                .map(pause -> new Paragraph(
                        say(Msg.escalation_agree_pause_waiting(details.parties().name(pause.askedSide())))));
    }

    private void answer() {
        new WordsDialog(
                        Msg.escalation_answer_title(escalation.number()),
                        Msg.escalation_answer_label(),
                        Msg.escalation_answer_action(),
                        "",
                        words -> then(
                                () -> desk.escalations().answer(escalation.id(), words),
                                Msg.escalation_answer_notice()))
                .explain(new Paragraph(say(Msg.escalation_answer_consequence(
                        LevelName.text(escalation.current().level())))))
                .open();
    }

    private Button confirmed(Text title, Text consequence, Text action, Runnable step, Text notice) {
        return new Button(say(action), _ -> Confirm.ask(title, consequence, action, () -> then(step, notice)));
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void then(Runnable step, Text notice) {
        step.run();
        Notices.success(notice);
        refresh.run();
    }
}
