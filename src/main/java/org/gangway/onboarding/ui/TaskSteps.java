package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.OnboardingTaskState;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.MoreMenu;
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
        var menu = new MoreMenu(Msg.onboarding_more(), Msg.onboarding_more_of(task.title()));
        var may = sheet.permissions();
        var plan = sheet.plan();
        if (may.mayDo(plan, task) && task.state() == OnboardingTaskState.OPEN) {
            menu.step(
                    Msg.onboarding_task_begin(),
                    () -> then(() -> desk.tasks().begin(task.id()), Msg.onboarding_task_begun_notice(task.title())));
        }
        if (may.mayChange(plan)) {
            menu.step(Msg.onboarding_task_change(), () -> new TaskDialog(sheet, desk, task, refresh).open());
            if (task.state() == OnboardingTaskState.OPEN) {
                menu.step(
                        Msg.onboarding_task_remove(),
                        () -> then(
                                () -> desk.tasks().remove(task.id()),
                                Msg.onboarding_task_removed_notice(task.title())));
            }
        }
        if (may.mayGive(plan, task)) {
            menu.step(Msg.onboarding_task_give(), () -> new GiveTaskDialog(sheet, desk, task, refresh).open());
        }
        if (may.maySteer(plan)) {
            if (task.state().isWaiting()) {
                menu.step(
                        Msg.onboarding_task_drop(),
                        () -> then(
                                () -> desk.tasks().drop(task.id()), Msg.onboarding_task_dropped_notice(task.title())));
            }
            if (task.state() != OnboardingTaskState.OPEN) {
                menu.step(
                        Msg.onboarding_task_reopen(),
                        () -> then(
                                () -> desk.tasks().reopen(task.id()),
                                Msg.onboarding_task_reopened_notice(task.title())));
            }
        }
        if (!menu.isEmpty()) {
            row.add(menu);
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
