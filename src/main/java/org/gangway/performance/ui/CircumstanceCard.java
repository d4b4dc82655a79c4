package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.circumstances.Circumstance;
import org.gangway.performance.circumstances.CircumstanceAnswer;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstancePermissions;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.CircumstanceState;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** One circumstance: what was reported by whom, how it was answered, and what the reader can do about it. */
class CircumstanceCard extends Div {

    private final CircumstanceService service;
    private final Circumstance circumstance;
    private final Text what;
    private final Runnable refresh;

    CircumstanceCard(CircumstanceService service, Circumstance circumstance, Text what, Runnable refresh) {
        this.service = service;
        this.circumstance = circumstance;
        this.what = what;
        this.refresh = refresh;
        addClassName("gangway-card");
        add(
                new StatusBadge(Text.of(circumstance.state()), tone(circumstance.state())),
                new Paragraph(say(what)),
                new Paragraph(say(Msg.performance_circumstance_reported(
                        circumstance.reportedByName(), circumstance.reportedAt(), circumstance.explanation()))));
        circumstance.answer().ifPresent(answer -> add(new Paragraph(say(answered(answer)))));
    }

    private static StatusTone tone(CircumstanceState state) {
        return switch (state) {
            case REPORTED -> StatusTone.WARNING;
            case CONFIRMED -> StatusTone.GOOD;
            case REFUSED, WITHDRAWN, REPLACED, REVOKED -> StatusTone.NEUTRAL;
        };
    }

    private static Text answered(CircumstanceAnswer answer) {
        return answer.answerWords().isEmpty()
                ? Msg.performance_circumstance_answered_plainly(answer.answeredByName(), answer.answeredAt())
                : Msg.performance_circumstance_answered(
                        answer.answeredByName(), answer.answeredAt(), answer.answerWords());
    }

    /** For somebody who may speak for their party. */
    CircumstanceCard withSteps(CircumstancePermissions may) {
        var steps = new Div();
        steps.addClassName("gangway-actions");
        if (may.mayRevoke(circumstance)) {
            steps.add(button(
                    Msg.performance_circumstance_revoke(),
                    Msg.performance_circumstance_revoke_of(say(what)),
                    this::askToTakeBack));
        }
        if (may.mayWithdraw(circumstance)) {
            steps.add(button(
                    Msg.performance_circumstance_withdraw(),
                    Msg.performance_circumstance_withdraw_of(say(what)),
                    this::askToWithdraw));
        }
        if (may.mayAnswer(circumstance)) {
            addAnswers(steps);
        }
        add(steps);
        return this;
    }

    private void addAnswers(Div steps) {
        var confirm = button(
                Msg.performance_circumstance_confirm(),
                Msg.performance_circumstance_confirm_of(say(what)),
                this::askToConfirm);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        steps.add(
                button(
                        Msg.performance_circumstance_refuse(),
                        Msg.performance_circumstance_refuse_of(say(what)),
                        this::askToRefuse),
                confirm);
    }

    private static Button button(Text text, Text spoken, Runnable step) {
        var button = new Button(say(text), _ -> step.run());
        button.setAriaLabel(say(spoken));
        return button;
    }

    private void askToWithdraw() {
        Confirm.ask(
                Msg.performance_circumstance_withdraw(),
                Msg.performance_circumstance_withdraw_consequence(),
                Msg.performance_circumstance_withdraw(),
                () -> then(() -> service.withdraw(circumstance.engagement(), circumstance.id())));
    }

    private void askToTakeBack() {
        new AnswerDialog(
                        Msg.performance_circumstance_revoke(),
                        what,
                        Msg.performance_circumstance_revoke_consequence(),
                        Msg.performance_circumstance_revoke(),
                        true,
                        this::takeBack)
                .open();
    }

    private void takeBack(String words) {
        var reported = new NewCircumstance(new CircumstanceContent.Revocation(circumstance.id()), words);
        service.report(circumstance.engagement(), circumstance.month(), reported);
        Notices.success(Msg.performance_circumstance_done_reported());
        refresh.run();
    }

    private void askToConfirm() {
        new AnswerDialog(
                        Msg.performance_circumstance_confirm(),
                        what,
                        Msg.performance_circumstance_confirm_consequence(),
                        Msg.performance_circumstance_confirm(),
                        false,
                        words -> then(() -> service.confirm(circumstance.engagement(), circumstance.id(), words)))
                .open();
    }

    private void askToRefuse() {
        new AnswerDialog(
                        Msg.performance_circumstance_refuse(),
                        what,
                        Msg.performance_circumstance_refuse_consequence(),
                        Msg.performance_circumstance_refuse(),
                        true,
                        words -> then(() -> service.refuse(circumstance.engagement(), circumstance.id(), words)))
                .open();
    }

    private void then(Runnable step) {
        step.run();
        Notices.success(Msg.performance_circumstance_done_answered());
        refresh.run();
    }
}
