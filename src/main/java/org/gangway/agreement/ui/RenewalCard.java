package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gangway.agreement.renewal.RenewalObjection;
import org.gangway.agreement.renewal.RenewalService;
import org.gangway.agreement.renewal.RenewalState;
import org.gangway.agreement.terms.RenewalOutlook;
import org.gangway.agreement.terms.TermKind;
import org.gangway.engagement.Engagement;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ReasonDialog;

/** When the engagement ends as far as is known, and until when a party may object to its renewal. */
class RenewalCard extends Div {

    private final RenewalService renewals;
    private final Engagement engagement;
    private final SerializableRunnable refresh;

    RenewalCard(
            RenewalService renewals,
            Engagement engagement,
            RenewalState state,
            LocalDate today,
            boolean mayObject,
            SerializableRunnable refresh) {
        this.renewals = renewals;
        this.engagement = engagement;
        this.refresh = refresh;
        addClassName("gangway-card");
        add(new H3(say(Text.of(TermKind.RENEWAL))));
        state.objection().ifPresent(it -> add(new Paragraph(say(objected(it)))));
        state.next().ifPresentOrElse(next -> show(state, next, today, mayObject), () -> {
            if (state.objection().isEmpty()) {
                add(new Paragraph(say(Msg.agreement_renewal_none_left(state.endsOn()))));
            }
        });
    }

    private static Text objected(RenewalObjection objection) {
        return Msg.agreement_renewal_objected_by(
                objection.madeByName(), Text.of(objection.side()), objection.madeAt(), objection.endsOn());
    }

    private void show(RenewalState state, RenewalOutlook.Next next, LocalDate today, boolean mayObject) {
        var left = (int) ChronoUnit.DAYS.between(today, next.lastDayToObject());
        add(
                new Paragraph(say(Msg.agreement_renewal_until(state.endsOn(), next.renewedEnd()))),
                new Paragraph(say(Msg.agreement_renewal_last_day(left, next.lastDayToObject()))));
        if (mayObject) {
            add(new Button(say(Msg.agreement_renewal_object()), _ -> ask(state)));
        }
    }

    private void ask(RenewalState state) {
        new ReasonDialog(
                        Msg.agreement_renewal_object_title(engagement.name()),
                        Msg.agreement_renewal_consequence(state.endsOn()),
                        Msg.agreement_renewal_reason(),
                        Msg.agreement_renewal_object(),
                        true,
                        reason -> {
                            renewals.object(engagement.id(), reason);
                            Notices.success(Msg.agreement_renewal_objected_notice(state.endsOn()));
                            refresh.run();
                        })
                .open();
    }
}
