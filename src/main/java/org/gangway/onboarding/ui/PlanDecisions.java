package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.meeting.Decision;
import org.gangway.language.Msg;
import org.gangway.onboarding.plan.PlanDecision;
import org.gangway.onboarding.plan.PlanDecisionService;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** On which decisions of committees a plan rests, each with the way to its meeting. */
@SpringComponent
record PlanDecisions(PlanDecisionService decisions) {

    Div of(PlanSheet sheet, Runnable refresh) {
        var part = new Div();
        var known = decisions.of(sheet.plan().id());
        if (!known.isEmpty()) {
            var list = new UnorderedList();
            known.forEach(it -> list.add(line(sheet, it)));
            part.add(list);
        }
        if (sheet.permissions().mayChange(sheet.plan())) {
            part.add(new Button(say(Msg.onboarding_decision_action()), _ -> new Choice(sheet, refresh).open()));
        }
        return part;
    }

    private static ListItem line(PlanSheet sheet, PlanDecision it) {
        var link = new Anchor(
                GovernanceRoutes.meeting(sheet.engagement().id(), it.meeting()),
                say(
                        it.change()
                                ? Msg.onboarding_decision_changed(it.number())
                                : Msg.onboarding_decision_started(it.number())));
        return new ListItem(link, new Span(" "), LanguageMark.on(new Span(it.words()), it.language()));
    }

    /** Asks which decision. */
    private final class Choice extends OnboardingDialog {

        private static final long serialVersionUID = 1L;

        Choice(PlanSheet sheet, Runnable refresh) {
            super(Msg.onboarding_decision_action(), "40rem");
            var decision = new Select<Decision>();
            decision.setLabel(say(Msg.onboarding_decision_choice()));
            decision.setItems(decisions.choices(sheet.plan().id()));
            decision.setItemLabelGenerator(it -> say(Msg.onboarding_decision_line(it.number(), it.words())));
            decision.setHelperText(say(Msg.onboarding_decision_help()));
            decision.setWidthFull();
            refusedAt(decision, "onboarding.decision-");
            add(decision);
            step(Msg.common_save(), () -> {
                if (!RequiredFields.check(decision)) {
                    return false;
                }
                decisions.link(sheet.plan().id(), decision.getValue().id());
                Notices.success(Msg.onboarding_decision_notice());
                refresh.run();
                return true;
            });
        }
    }
}
