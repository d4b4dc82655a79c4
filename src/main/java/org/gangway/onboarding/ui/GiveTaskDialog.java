package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.plan.OnboardingPermissions;
import org.gangway.onboarding.plan.OnboardingTask;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.Notices;

/** Asks who does a task and who stands opposite. */
class GiveTaskDialog extends OnboardingDialog {

    GiveTaskDialog(PlanSheet sheet, OnboardingFacade desk, OnboardingTask task, Runnable refresh) {
        super(Msg.onboarding_task_give_title(task.title()), "30rem");
        var side = OnboardingPermissions.sideOfOwner(task.side());
        var owner = people(Msg.onboarding_task_owner(), sheet, desk, side, task.owner());
        var counterpart = people(Msg.onboarding_task_counterpart(), sheet, desk, side.other(), task.counterpart());
        refusedAt(owner, "onboarding.owner-not-there");
        refusedAt(counterpart, "onboarding.counterpart-not-there");
        add(new FormLayout(owner, counterpart));
        step(Msg.common_save(), () -> {
            desk.tasks().give(task.id(), id(owner), id(counterpart));
            Notices.success(Msg.onboarding_task_given_notice());
            refresh.run();
            return true;
        });
    }

    private static ComboBox<PersonSummary> people(
            Text label, PlanSheet sheet, OnboardingFacade desk, Side side, Optional<PersonId> held) {
        var field = new ComboBox<PersonSummary>(say(label));
        var people = desk.people(sheet.engagement(), side);
        field.setItems(people);
        field.setItemLabelGenerator(PersonSummary::name);
        field.setHelperText(desk.name(sheet.engagement(), side));
        field.setClearButtonVisible(true);
        field.setValue(people.stream()
                .filter(it -> held.filter(it.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        return field;
    }

    private static @org.jspecify.annotations.Nullable PersonId id(ComboBox<PersonSummary> field) {
        var person = field.getValue();
        return person == null ? null : person.id();
    }
}
