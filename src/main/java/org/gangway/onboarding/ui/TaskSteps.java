package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.OnboardingTaskState;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.Notices;

/** What the reader may do with a task: the next step as a button, the rest in a menu. */
class TaskSteps {

    private final PlanSheet sheet;
    private final OnboardingFacade desk;
    private final Runnable refresh;

    TaskSteps(PlanSheet sheet, OnboardingFacade desk, Runnable refresh) {
        this.sheet = sheet;
        this.desk = desk;
        this.refresh = refresh;
    }

    Div of(OnboardingTask task) {
        var row = new Div();
        row.addClassName("gangway-actions");
        var may = sheet.permissions();
        var plan = sheet.plan();
        if (may.mayDo(plan, task)) {
            row.add(button(
                    Msg.onboarding_task_finish(),
                    Msg.onboarding_task_finish_of(task.title()),
                    () -> then(() -> desk.tasks().finish(task.id()), Msg.onboarding_task_done_notice(task.title()))));
        }
        if (may.mayConfirm(plan, task)) {
            row.add(button(
                    Msg.onboarding_task_confirm(),
                    Msg.onboarding_task_confirm_of(task.title()),
                    () -> then(
                            () -> desk.tasks().confirm(task.id()),
                            Msg.onboarding_task_confirmed_notice(task.title()))));
        }
        addMenu(row, task);
        return row;
    }

    private void addMenu(Div row, OnboardingTask task) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = bar.addItem(say(Msg.onboarding_more()));
        more.getElement().setAttribute("aria-label", say(Msg.onboarding_more_of(task.title())));
        var items = more.getSubMenu();
        var may = sheet.permissions();
        var plan = sheet.plan();
        if (may.mayDo(plan, task) && task.state() == OnboardingTaskState.OPEN) {
            items.addItem(
                    say(Msg.onboarding_task_begin()),
                    _ -> then(() -> desk.tasks().begin(task.id()), Msg.onboarding_task_begun_notice(task.title())));
        }
        if (may.mayChange(plan)) {
            items.addItem(say(Msg.onboarding_task_change()), _ -> new TaskDialog(sheet, desk, task, refresh).open());
            if (task.state() == OnboardingTaskState.OPEN) {
                items.addItem(
                        say(Msg.onboarding_task_remove()),
                        _ -> then(
                                () -> desk.tasks().remove(task.id()),
                                Msg.onboarding_task_removed_notice(task.title())));
            }
        }
        if (may.mayGive(plan, task)) {
            items.addItem(say(Msg.onboarding_task_give()), _ -> new GiveTaskDialog(sheet, desk, task, refresh).open());
        }
        if (may.maySteer(plan)) {
            if (task.state().isWaiting()) {
                items.addItem(
                        say(Msg.onboarding_task_drop()),
                        _ -> then(
                                () -> desk.tasks().drop(task.id()), Msg.onboarding_task_dropped_notice(task.title())));
            }
            if (task.state() != OnboardingTaskState.OPEN) {
                items.addItem(
                        say(Msg.onboarding_task_reopen()),
                        _ -> then(
                                () -> desk.tasks().reopen(task.id()),
                                Msg.onboarding_task_reopened_notice(task.title())));
            }
        }
        if (!items.getItems().isEmpty()) {
            row.add(bar);
        }
    }

    private static Button button(Text words, Text label, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.setAriaLabel(say(label));
        return button;
    }

    private void then(Runnable step, Text notice) {
        step.run();
        Notices.success(notice);
        refresh.run();
    }
}
