package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Paragraph;
import org.gangway.language.Msg;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** Asks for another day on which both teams go live. */
class GoLiveDialog extends OnboardingDialog {

    GoLiveDialog(PlanSheet sheet, OnboardingFacade desk, Runnable refresh) {
        super(Msg.onboarding_go_live_action(), "28rem");
        var day = new LocalizedDatePicker(Msg.onboarding_go_live());
        day.setValue(sheet.plan().goLive());
        refusedAt(day, "onboarding.go-live-past", "onboarding.go-live-far");
        add(new Paragraph(say(Msg.onboarding_go_live_consequence())), day);
        step(Msg.common_save(), () -> {
            if (!RequiredFields.check(day)) {
                return false;
            }
            desk.plans().goLiveOn(sheet.plan().id(), day.getValue());
            Notices.success(Msg.onboarding_go_live_notice(day.getValue()));
            refresh.run();
            return true;
        });
    }
}
