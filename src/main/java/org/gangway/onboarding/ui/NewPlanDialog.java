package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.onboarding.plan.NewOnboardingPlan;
import org.gangway.onboarding.plan.OnboardingPlan;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.template.TemplateChoice;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** Asks for whom a plan is, when they go live, and what it begins with. */
class NewPlanDialog extends OnboardingDialog {

    private final TextField name = new TextField(say(Msg.onboarding_plan_name()));
    private final LocalizedDatePicker goLive = new LocalizedDatePicker(Msg.onboarding_go_live());
    private final ComboBox<TemplateChoice> template = new ComboBox<>(say(Msg.onboarding_template()));

    NewPlanDialog(OnboardingFacade desk, EngagementId engagement, Consumer<OnboardingPlanId> made) {
        super(Msg.onboarding_draft_title(), "34rem");
        name.setMaxLength(OnboardingPlan.MAX_NAME);
        name.setHelperText(say(Msg.onboarding_plan_name_help()));
        goLive.setHelperText(say(Msg.onboarding_go_live_help()));
        var choices = desk.templates(desk.engagements().get(engagement));
        template.setItems(choices);
        template.setItemLabelGenerator(it -> say(Msg.onboarding_template_edition(it.title(), it.edition())));
        template.setValue(choices.getFirst());
        template.setHelperText(say(Msg.onboarding_template_help()));
        template.setClearButtonVisible(true);
        refusedAt(name, "onboarding.plan-name-length");
        refusedAt(goLive, "onboarding.go-live-past", "onboarding.go-live-far");
        add(new FormLayout(name, goLive, template));
        step(Msg.onboarding_draft_submit(), () -> {
            if (!RequiredFields.check(name, goLive)) {
                return false;
            }
            var id = desk.plans()
                    .draft(engagement, new NewOnboardingPlan(name.getValue(), goLive.getValue(), template.getValue()));
            Notices.success(Msg.onboarding_drafted_notice());
            made.accept(id);
            return true;
        });
    }
}
