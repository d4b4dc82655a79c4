package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.escalation.EscalationRoutes;
import org.gangway.escalation.course.AnswerParagraphs;
import org.gangway.escalation.course.EscalationId;
import org.gangway.escalation.course.EscalationNotFound;
import org.gangway.escalation.course.EscalationStep;
import org.gangway.identity.PersonId;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Page;

/** One escalation: how it stands and what can be done, the levels it climbed, what both sides say, and what was decided. */
@Route(EscalationRoutes.ESCALATION)
@LivePage("escalation.")
@RolesAllowed(Roles.MEMBER)
class EscalationView extends Page implements BeforeEnterObserver {

    private final EscalationFacade desk;
    private final Paragraphs paragraphs;

    EscalationView(EscalationFacade desk, Paragraphs paragraphs) {
        super(Msg.escalation_page_title());
        this.desk = desk;
        this.paragraphs = paragraphs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = id(parameters.get(EscalationRoutes.ESCALATION_ID).orElseThrow());
        if (!desk.register().get(id).engagement().equals(EngagementRoutes.engagement(parameters::get))) {
            throw new EscalationNotFound(id);
        }
        show(id);
    }

    private static EscalationId id(String text) {
        try {
            return EscalationId.of(text);
        } catch (IllegalArgumentException _) {
            throw new EscalationNotFound(new EscalationId(new UUID(0, 0)));
        }
    }

    private void show(EscalationId id) {
        removeAll();
        var details = desk.details(id);
        var written = written(details);
        var buttons = new EscalationButtons(details, desk, () -> show(id));
        add(heading(details), standing(details, buttons));
        buttons.asked().ifPresent(this::add);
        add(
                new LevelSteps(details.parties()).of(details.ladder(), details.escalation()),
                new StepTable(details.escalation(), details.parties(), details.now()));
        details.escalation().course().steps().stream()
                .filter(EscalationStep::isAnswered)
                .forEach(step -> add(answer(step, details, written)));
        add(
                new PaperSections(details, desk, written, () -> show(id)),
                new DecisionSection(details, desk, () -> show(id)));
    }

    private static Div heading(EscalationDetails details) {
        var escalation = details.escalation();
        var title = new H2(say(Msg.escalation_page_heading(
                escalation.number(), escalation.matter().title())));
        var row = new Div(title, EscalationBadge.of(escalation));
        row.addClassName("gangway-heading");
        return row;
    }

    private static Div standing(EscalationDetails details, EscalationButtons buttons) {
        var escalation = details.escalation();
        var sentence = new Paragraph(say(new ClockWords(escalation, details.parties(), details.now()).sentence()));
        sentence.addClassName("gangway-lead");
        var raised = escalation.raisedBy().isPresent()
                ? Msg.escalation_raised_line(details.parties().name(escalation.raisedSide()), escalation.raisedAt())
                : Msg.escalation_raised_line_terms(escalation.raisedAt());
        var from = new Paragraph(say(raised) + " ");
        from.add(new Anchor(escalation.matter().address(), say(Msg.escalation_matter_link())));
        var section = new Div(sentence, buttons, from);
        section.addClassName("gangway-section");
        return section;
    }

    private Div answer(EscalationStep step, EscalationDetails details, ParagraphsOnPage written) {
        var answeredAt = java.util.Objects.requireNonNull(step.answeredAt());
        var name = details.parties().name(new PersonId(java.util.Objects.requireNonNull(step.answeredBy())));
        var late = step.dueAt() != null && answeredAt.isAfter(step.dueAt());
        var card = new Div(
                new H3(say(
                        late
                                ? Msg.escalation_answer_late(name, answeredAt)
                                : Msg.escalation_answer_of(name, answeredAt))),
                written.show(AnswerParagraphs.of(step)));
        card.addClassName("gangway-card");
        return card;
    }

    private ParagraphsOnPage written(EscalationDetails details) {
        var originals = new LinkedHashMap<ParagraphKey, OriginalText>();
        details.paper().forEach(part -> originals.put(part.key(), part.original()));
        details.escalation().course().steps().forEach(step -> {
            if (step.answer() != null) {
                originals.put(AnswerParagraphs.of(step), step.answer());
            }
        });
        return paragraphs.on(details.escalation().engagement(), originals);
    }
}
