package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.gangway.escalation.course.Escalation;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.meeting.Decision;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** What committees decided about an escalation, and the decision that it ended with. */
class DecisionSection extends Div {

    private final Escalation escalation;
    private final EscalationFacade desk;
    private final SerializableRunnable refresh;

    DecisionSection(EscalationDetails details, EscalationFacade desk, SerializableRunnable refresh) {
        this.escalation = details.escalation();
        this.desk = desk;
        this.refresh = refresh;
        addClassName("gangway-section");
        var about = desk.decisions()
                .aboutEscalation(
                        escalation.engagement(), escalation.id().value().toString());
        var shown = escalation
                .decision()
                .flatMap(id -> desk.decisions().circulated(escalation.engagement(), id))
                .map(List::of)
                .orElse(about);
        add(new H3(say(Msg.escalation_decision_title())));
        if (shown.isEmpty()) {
            add(new Paragraph(say(
                    details.may().mayDecide() ? Msg.escalation_decision_none() : Msg.escalation_decision_without())));
        } else {
            var list = new UnorderedList();
            shown.forEach(decision -> list.add(new ListItem(link(decision))));
            add(list);
        }
        if (details.may().mayDecide()) {
            choose(about);
        }
    }

    private Anchor link(Decision decision) {
        return new Anchor(
                GovernanceRoutes.meeting(escalation.engagement(), decision.meeting()),
                say(Msg.escalation_decision(decision.number(), decision.words())));
    }

    private void choose(List<Decision> about) {
        var all = about.isEmpty() ? desk.decisions().circulated(escalation.engagement()) : about;
        if (!all.isEmpty()) {
            var row = new Div(new Button(say(Msg.escalation_decide_action()), _ -> new Choice(all).open()));
            row.addClassName("gangway-actions");
            add(row);
        }
    }

    /** Asks with which decision it ends. */
    private final class Choice extends InputDialog {

        private static final long serialVersionUID = 1L;

        Choice(List<Decision> all) {
            setHeaderTitle(say(Msg.escalation_decide_title()));
            setWidth("min(40rem, 96vw)");
            var decision = new Select<Decision>();
            decision.setLabel(say(Msg.escalation_decide_choice()));
            decision.setItems(all);
            decision.setItemLabelGenerator(it -> say(Msg.escalation_decision(it.number(), it.words())));
            decision.setWidthFull();
            add(new Paragraph(say(Msg.escalation_decide_consequence())), decision);
            var end = new Button(say(Msg.escalation_decide_action()), _ -> {
                if (RequiredFields.check(decision)) {
                    desk.escalations()
                            .decide(escalation.id(), decision.getValue().id());
                    Notices.success(Msg.escalation_decide_notice());
                    close();
                    refresh.run();
                }
            });
            end.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), end);
        }
    }
}
