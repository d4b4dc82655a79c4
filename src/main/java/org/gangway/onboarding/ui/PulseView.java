package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.disclosure.AnswerDisclosure;
import org.gangway.onboarding.pulse.PulseAnswer;
import org.gangway.onboarding.pulse.PulseAnswering;
import org.gangway.onboarding.pulse.PulseInvitation;
import org.gangway.onboarding.pulse.PulseQuestion;
import org.gangway.uikit.RequiredFields;

/** Where a secret link leads: five questions and one comment, after it was said what becomes of them. */
@Route(value = OnboardingRoutes.PULSE, autoLayout = false)
@AnonymousAllowed
class PulseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PulseAnswering answering;
    private final Div content = new Div();

    PulseView(PulseAnswering answering) {
        this.answering = answering;
        addClassName("gangway-entrance");
        content.addClassName("gangway-section");
        add(new H1(say(Msg.onboarding_pulse_page_title())), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(OnboardingRoutes.TOKEN).orElse("");
        content.removeAll();
        answering
                .invitation(token)
                .ifPresentOrElse(
                        invitation -> ask(token, invitation),
                        () -> content.add(new Paragraph(say(
                                answering.isUsed(token)
                                        ? Msg.onboarding_pulse_answered_already()
                                        : Msg.onboarding_pulse_void()))));
    }

    private void ask(String token, PulseInvitation invitation) {
        content.add(
                new Paragraph(
                        say(Msg.onboarding_pulse_about(invitation.plan(), invitation.engagement(), invitation.week()))),
                new Paragraph(say(Msg.onboarding_pulse_promise(AnswerDisclosure.LEAST))),
                new Paragraph(say(Msg.onboarding_pulse_scale(PulseAnswer.LOWEST, PulseAnswer.HIGHEST))));
        var questions =
                Arrays.stream(PulseQuestion.values()).map(PulseView::question).toList();
        questions.forEach(content::add);
        var comment = new TextArea(say(Msg.onboarding_pulse_comment()));
        comment.setMaxLength(PulseAnswer.MAX_COMMENT);
        comment.setHelperText(say(Msg.onboarding_pulse_comment_help()));
        comment.setWidthFull();
        var send = new Button(say(Msg.onboarding_pulse_send()), _ -> send(token, questions, comment.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(comment, send);
    }

    private static RadioButtonGroup<Integer> question(PulseQuestion question) {
        var group = new RadioButtonGroup<Integer>();
        group.setLabel(say(Text.of(question)));
        group.setItems(IntStream.rangeClosed(PulseAnswer.LOWEST, PulseAnswer.HIGHEST)
                .boxed()
                .toList());
        group.setRequiredIndicatorVisible(true);
        return group;
    }

    private void send(String token, List<RadioButtonGroup<Integer>> questions, String comment) {
        if (!RequiredFields.check(questions.toArray(RadioButtonGroup<?>[]::new))) {
            return;
        }
        if (answering.isUsed(token)) {
            // in another window, or by whoever else has the link
            content.removeAll();
            content.add(new Paragraph(say(Msg.onboarding_pulse_answered_already())));
            return;
        }
        answering.answer(
                token,
                new PulseAnswer(
                        questions.stream()
                                .map(RadioButtonGroup::getValue)
                                .map(Objects::requireNonNull)
                                .toList(),
                        comment));
        content.removeAll();
        var thanks = new Paragraph(say(Msg.onboarding_pulse_thanks()));
        thanks.getElement().setAttribute("role", "status");
        content.add(thanks);
    }

    @Override
    public String getPageTitle() {
        return say(Msg.onboarding_pulse_page_title()) + " · Gangway";
    }
}
