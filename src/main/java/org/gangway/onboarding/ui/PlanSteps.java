package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;

/** What the reader may do with a plan as a whole: the next step as a button, the rest in a menu. */
class PlanSteps {

    private final PlanSheet sheet;
    private final OnboardingFacade desk;
    private final Runnable refresh;

    PlanSteps(PlanSheet sheet, OnboardingFacade desk, Runnable refresh) {
        this.sheet = sheet;
        this.desk = desk;
        this.refresh = refresh;
    }

    Component[] buttons(Supplier<Button> draft) {
        var parts = new ArrayList<Component>();
        var may = sheet.permissions();
        var plan = sheet.plan();
        if (may.mayAgree(plan) && !sheet.tasks().isEmpty()) {
            parts.add(primary(Msg.onboarding_agree_action(), this::agree));
        }
        if (may.mayBegin(plan)) {
            parts.add(primary(
                    Msg.onboarding_begin_action(),
                    () -> then(() -> desk.plans().begin(plan.id()), Msg.onboarding_begun_notice())));
        }
        if (may.mayChange(plan)) {
            parts.add(
                    new Button(say(Msg.onboarding_task_add()), _ -> new TaskDialog(sheet, desk, null, refresh).open()));
        }
        if (may.mayPlan()) {
            if (sheet.plan().closedOn().isPresent()) {
                parts.add(draft.get());
            }
            parts.add(menu());
        }
        return parts.toArray(Component[]::new);
    }

    private void agree() {
        Confirm.ask(
                Msg.onboarding_agree_title(),
                Msg.onboarding_agree_consequence(sheet.wanted(), sheet.plan().goLive()),
                Msg.onboarding_agree_action(),
                () -> then(() -> desk.plans().agree(sheet.plan().id()), Msg.onboarding_agreed_notice()));
    }

    private MenuBar menu() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = bar.addItem(say(Msg.onboarding_more()));
        var items = more.getSubMenu();
        var may = sheet.permissions();
        var plan = sheet.plan();
        if (may.mayChange(plan)) {
            items.addItem(say(Msg.onboarding_go_live_action()), _ -> new GoLiveDialog(sheet, desk, refresh).open());
        }
        if (may.mayRevise(plan)) {
            items.addItem(say(Msg.onboarding_revise_action()), _ -> revise());
        }
        if (may.mayClose(plan)) {
            items.addItem(say(Msg.onboarding_close_action()), _ -> new ClosePlanDialog(sheet, desk, refresh).open());
        }
        if (!sheet.tasks().isEmpty()) {
            items.addItem(
                    say(Msg.onboarding_template_keep_action()),
                    _ -> new KeepTemplateDialog(sheet, desk, refresh).open());
        }
        items.addItem(say(Msg.onboarding_templates_own_action()), _ -> new OwnTemplatesDialog(desk).open());
        if (may.mayDiscard(plan)) {
            items.addItem(say(Msg.onboarding_discard_action()), _ -> discard());
        }
        items.addItem(
                say(Msg.onboarding_draft_another()),
                _ -> new NewPlanDialog(desk, plan.engagement(), _ -> refresh.run()).open());
        return bar;
    }

    private void discard() {
        Confirm.ask(
                Msg.onboarding_discard_title(),
                Msg.onboarding_discard_consequence(sheet.plan().name(), sheet.wanted()),
                Msg.onboarding_discard_action(),
                () -> then(() -> desk.plans().discard(sheet.plan().id()), Msg.onboarding_discarded_notice()));
    }

    private void revise() {
        Confirm.ask(
                Msg.onboarding_revise_title(),
                Msg.onboarding_revise_consequence(),
                Msg.onboarding_revise_action(),
                () -> then(() -> desk.plans().revise(sheet.plan().id()), Msg.onboarding_revised_notice()));
    }

    private static Button primary(Text words, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void then(Runnable step, Text notice) {
        step.run();
        Notices.success(notice);
        refresh.run();
    }
}
