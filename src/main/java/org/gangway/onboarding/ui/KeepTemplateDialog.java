package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.gangway.language.Msg;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.onboarding.template.OnboardingTemplate;
import org.gangway.onboarding.template.TemplateChoice;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** Asks under which name the tasks of a plan are kept, or of which template they are the next edition. */
class KeepTemplateDialog extends OnboardingDialog {

    KeepTemplateDialog(PlanSheet sheet, OnboardingFacade desk, Runnable refresh) {
        super(Msg.onboarding_template_keep_action(), "34rem");
        var name = new TextField(say(Msg.onboarding_template_name()));
        name.setMaxLength(OnboardingTemplate.MAX_LENGTH);
        name.setValue(sheet.plan().name());
        refusedAt(name, "onboarding.template-name-length", "onboarding.template-known");
        var instead = new ComboBox<TemplateChoice>(say(Msg.onboarding_template_next_edition()));
        instead.setItems(desk.templates().shelf().own());
        instead.setItemLabelGenerator(it -> say(it.title()));
        instead.setClearButtonVisible(true);
        instead.setHelperText(say(Msg.onboarding_template_next_edition_help()));
        instead.addValueChangeListener(chosen -> name.setVisible(chosen.getValue() == null));
        add(new Paragraph(say(Msg.onboarding_template_keep_consequence())), new FormLayout(name, instead));
        step(Msg.onboarding_template_keep_submit(), () -> {
            var chosen = instead.getValue();
            if (chosen == null && !RequiredFields.check(name)) {
                return false;
            }
            desk.templates().keeping().keep(sheet.plan().id(), name.getValue(), chosen == null ? null : chosen.own());
            Notices.success(Msg.onboarding_template_kept_notice());
            refresh.run();
            return true;
        });
    }
}
