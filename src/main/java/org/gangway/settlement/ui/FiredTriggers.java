package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EscalatedKind;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.StatementPermissions;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.settlement.statement.TriggerFired;
import org.gangway.uikit.EscalateLink;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What a month's failures give besides money: a notice for each trigger that fired, with its reasons. */
final class FiredTriggers {

    private FiredTriggers() {}

    static List<Div> of(StatementPermissions permissions) {
        var statement = permissions.statement();
        return statement.content().settled().statement().triggered().stream()
                .map(fired -> {
                    var notice = notice(fired);
                    if (permissions.mayEscalate()) {
                        notice.add(new EscalateLink(
                                EngagementRoutes.escalate(
                                        statement.engagement(),
                                        EscalatedKind.TRIGGER,
                                        statement.month() + " " + TriggerFired.key(fired)),
                                StatementTexts.triggered(fired)));
                    }
                    return notice;
                })
                .toList();
    }

    private static Div notice(FiredTrigger firedTrigger) {
        var words = StatementTexts.triggered(firedTrigger);
        var why = firedTrigger.explanation();
        var reasons = new UnorderedList();
        why.because().forEach(reason -> reasons.add(new ListItem(say(Text.step(reason)))));
        var notice = new Div(
                new StatusBadge(Msg.settlement_trigger_fired(), StatusTone.WARNING),
                new Paragraph(say(words)),
                reasons,
                Explain.button(words, why));
        notice.addClassName("gangway-card");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }
}
