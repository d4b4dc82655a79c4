package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.gangway.language.Msg;
import org.gangway.onboarding.plan.ClosingReport;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** Asks what came of a plan before it is closed for good. */
class ClosePlanDialog extends OnboardingDialog {

    ClosePlanDialog(PlanSheet sheet, OnboardingFacade desk, Runnable refresh) {
        super(Msg.onboarding_close_action(), "36rem");
        var report = new TextArea(say(Msg.onboarding_report()));
        report.setMaxLength(ClosingReport.MAX_LENGTH);
        report.setWidthFull();
        LanguageMark.onEntry(report, sheet.engagement().languages().workingLocale());
        refusedAt(report, "onboarding.report-length");
        add(new Paragraph(say(Msg.onboarding_close_consequence(sheet.done(), sheet.wanted()))), report);
        step(Msg.onboarding_close_action(), () -> {
            if (!RequiredFields.check(report)) {
                return false;
            }
            desk.plans().close(sheet.plan().id(), report.getValue());
            Notices.success(Msg.onboarding_closed_notice());
            refresh.run();
            return true;
        });
    }
}
