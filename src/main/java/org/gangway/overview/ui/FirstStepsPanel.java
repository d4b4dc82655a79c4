package org.gangway.overview.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.overview.FirstStep;
import org.gangway.overview.FirstStepKind;
import org.gangway.overview.FirstSteps;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** The way to the first agreed statement as a list in which what is done is ticked off. */
class FirstStepsPanel extends Div {

    FirstStepsPanel(FirstSteps first) {
        addClassName("gangway-card");
        var engagement = first.engagement();
        add(
                new H2(say(Msg.overview_first_title())),
                new Paragraph(say(
                        engagement == null
                                ? Msg.overview_first_explain(
                                        first.done(), first.steps().size())
                                : Msg.overview_first_explain_engagement(
                                        first.done(), first.steps().size(), engagement))));
        var list = new OrderedList();
        list.addClassName("gangway-first-steps");
        first.steps().forEach(step -> list.add(item(step)));
        add(list);
    }

    private static ListItem item(FirstStep step) {
        var words = new Div(name(step), about(step));
        var item = new ListItem(sign(step), words);
        item.setClassName("gangway-done", step.done());
        item.setClassName("gangway-mine", step.mine());
        return item;
    }

    private static Component sign(FirstStep step) {
        var icon = (step.done() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private static Component name(FirstStep step) {
        var name = say(Text.of(step.kind()));
        var address = step.address();
        return address == null ? new Span(name) : new Anchor(address, name);
    }

    private static Component about(FirstStep step) {
        var line = new Div(who(step));
        line.addClassName("gangway-facts");
        if (!step.done()) {
            line.add(new Span(say(about(step.kind()))));
        }
        return line;
    }

    private static Text about(FirstStepKind kind) {
        return switch (kind) {
            case REGISTER_VENDOR -> Msg.overview_first_about_register_vendor();
            case OPEN_ENGAGEMENT -> Msg.overview_first_about_open_engagement();
            case DRAFT_TERMS -> Msg.overview_first_about_draft_terms();
            case SIGN_TERMS -> Msg.overview_first_about_sign_terms();
            case CONFIRM_CALENDARS -> Msg.overview_first_about_confirm_calendars();
            case INVITE_APPROVER -> Msg.overview_first_about_invite_approver();
            case ESTABLISH_COMMITTEE -> Msg.overview_first_about_establish_committee();
            case REPORT_FIGURES -> Msg.overview_first_about_report_figures();
            case AGREE_STATEMENT -> Msg.overview_first_about_agree_statement();
        };
    }

    private static Component who(FirstStep step) {
        if (step.done()) {
            return new Span(say(Msg.overview_first_done()));
        }
        if (step.mine()) {
            return new StatusBadge(Msg.overview_first_yours(), StatusTone.WARNING);
        }
        var doer = step.doer();
        return new Span(say(doer == null ? Msg.overview_first_later() : doer));
    }
}
