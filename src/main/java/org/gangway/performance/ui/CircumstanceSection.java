package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.circumstances.CircumstancePermissions;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.CircumstanceSubjects;
import org.gangway.performance.circumstances.CircumstanceTexts;
import org.gangway.uikit.Notices;

/** What a month is based on besides figures, and the ways to report more. */
class CircumstanceSection extends Div {

    private final CircumstanceService service;
    private final EngagementId engagement;
    private final YearMonth month;
    private final CircumstanceSubjects terms;
    private final Runnable refresh;
    private final Div actions = new Div();

    CircumstanceSection(
            CircumstanceService service, EngagementId engagement, YearMonth month, CurrentUser user, Runnable refresh) {
        this.service = service;
        this.engagement = engagement;
        this.month = month;
        this.terms = service.circumstanceSubjects(engagement, month);
        this.refresh = refresh;
        addClassName("gangway-section");
        actions.addClassName("gangway-actions");
        var reported = service.of(engagement, month);
        var may = new CircumstancePermissions(user, terms, reported);
        add(new H3(say(Msg.performance_circumstance_title(month))));
        var goingOn = service.goingOn(engagement, month);
        goingOn.forEach(one -> add(new Paragraph(
                say(Msg.performance_circumstance_goes_on(one.month(), CircumstanceTexts.of(one, goingOn, terms))))));
        if (reported.isEmpty() && goingOn.isEmpty()) {
            add(new Paragraph(say(Msg.performance_circumstance_none())));
        }
        reported.forEach(one -> {
            var card = new CircumstanceCard(service, one, CircumstanceTexts.of(one, reported, terms), refresh);
            add(may.mayReport() ? card.withSteps(may) : card);
        });
        if (may.mayReport()) {
            addActions(may);
            add(actions);
        }
    }

    private void addActions(CircumstancePermissions may) {
        if (may.mayAskRelief()) {
            action(Msg.performance_circumstance_claim_relief(), () -> new CircumstanceLevelFields.OfRelief(terms));
        }
        if (may.mayReportCommonCause()) {
            action(Msg.performance_circumstance_report_cause(), () -> new CircumstanceLevelFields.OfCause(terms));
        }
        if (may.mayChoose()) {
            action(
                    Msg.performance_circumstance_choose_credit(),
                    () -> new CircumstanceLevelFields.OfChoice(terms, may.causes()));
        }
        if (may.mayReportDeliverable()) {
            action(Msg.performance_circumstance_report_delivery(), () -> new DeliverableDeliveryFields(terms));
        }
    }

    private void action(Text title, java.util.function.Supplier<CircumstanceDialog.ContentFields> fields) {
        actions.add(new Button(
                say(title),
                _ -> new CircumstanceDialog(title, fields.get(), reported -> {
                            service.report(engagement, month, reported);
                            Notices.success(Msg.performance_circumstance_done_reported());
                            refresh.run();
                        })
                        .open()));
    }
}
