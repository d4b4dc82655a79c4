package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EscalatedKind;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.action.ActionService;
import org.gangway.governance.action.ActionStatus;
import org.gangway.governance.action.ActionSummary;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.EscalateLink;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.MoreMenu;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.yearcalendar.ui.DayWarningNote;

/** What the reader may do with an action in a list: done, hand on, move, drop, reopen. */
@SpringComponent
record ActionSteps(ActionService actions, ActionRegister register, CommitteeFacade people) {

    Component of(ActionSummary action, Runnable refresh) {
        var permissions = register.permissions();
        var steers = permissions.maySteer(action);
        if (action.status() != ActionStatus.OPEN) {
            return steers
                    ? new Button(
                            say(Msg.governance_action_reopen()),
                            _ -> then(
                                    () -> actions.reopen(action.id()),
                                    Msg.governance_action_reopened_notice(action.number()),
                                    refresh))
                    : new Span();
        }
        var own = permissions.mayComplete(action);
        var row = new Div();
        row.addClassName("gangway-actions");
        if (action.isOverdue(LocalDate.ofInstant(people.now(), ZoneOffset.UTC))
                && permissions.engagements().contains(action.engagement())) {
            row.add(new EscalateLink(
                    EngagementRoutes.escalate(
                            action.engagement(),
                            EscalatedKind.OVERDUE_ACTION,
                            action.id().value().toString()),
                    Msg.governance_action_of(action.number())));
        }
        if (own || steers) {
            row.add(new Button(
                    say(Msg.governance_action_complete()),
                    _ -> then(
                            () -> actions.complete(action.id()),
                            Msg.governance_action_done_notice(action.number()),
                            refresh)));
            row.add(menu(action, steers, refresh));
        }
        return row;
    }

    private MoreMenu menu(ActionSummary action, boolean steers, Runnable refresh) {
        var menu = new MoreMenu(Msg.governance_action_more(), Msg.governance_action_more_of(action.number()))
                .step(Msg.governance_action_hand_on(), () -> handOn(action, refresh));
        if (steers) {
            menu.step(Msg.governance_action_postpone(), () -> postpone(action, refresh))
                    .step(
                            Msg.governance_action_drop(),
                            () -> then(
                                    () -> actions.drop(action.id()),
                                    Msg.governance_action_dropped_notice(action.number()),
                                    refresh));
        }
        return menu;
    }

    private void handOn(ActionSummary action, Runnable refresh) {
        var person = new ComboBox<PersonSummary>(say(Msg.governance_action_owner()));
        person.setItems(people.committees().eligible(action.engagement()).stream()
                .filter(it -> !it.id().equals(action.owner()))
                .toList());
        person.setItemLabelGenerator(PersonSummary::name);
        ask(Msg.governance_action_hand_on(), person, () -> {
            if (!RequiredFields.check(person)) {
                return false;
            }
            then(
                    () -> actions.handOn(action.id(), person.getValue().id()),
                    Msg.governance_action_handed_on_notice(person.getValue().name(), action.number()),
                    refresh);
            return true;
        });
    }

    private void postpone(ActionSummary action, Runnable refresh) {
        var day = new LocalizedDatePicker(Msg.governance_action_due());
        var warnings = new DayWarningNote();
        day.addValueChangeListener(_ -> warnings.show(
                day.isEmpty() ? List.of() : people.warnings(action.engagement(), action.owner(), day.getValue())));
        day.setValue(action.dueOn());
        ask(Msg.governance_action_postpone(), day, warnings, () -> {
            if (!RequiredFields.check(day)) {
                return false;
            }
            then(
                    () -> actions.postpone(action.id(), day.getValue()),
                    Msg.governance_action_postponed_notice(action.number(), day.getValue()),
                    refresh);
            return true;
        });
    }

    private static void ask(Text title, Component field, java.util.function.BooleanSupplier step) {
        ask(title, field, new Div(), step);
    }

    private static void ask(Text title, Component field, Component below, java.util.function.BooleanSupplier step) {
        new StepDialog(title, field, below, step).open();
    }

    private static void then(Runnable step, Text notice, Runnable refresh) {
        step.run();
        Notices.success(notice);
        refresh.run();
    }
}
