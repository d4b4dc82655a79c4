package org.gangway.settlement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gangway.incentive.Statement;
import org.gangway.incentive.Triggered;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.StatementTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.Tone;

/** What a month's failures give besides money: a notice for each trigger that fired, with its reasons. */
final class FiredTriggers {

    private FiredTriggers() {}

    static List<Div> of(Statement statement) {
        return statement.triggered().stream().map(FiredTriggers::notice).toList();
    }

    private static Div notice(Triggered triggered) {
        var words = StatementTexts.triggered(triggered);
        var why = triggered.explanation();
        var reasons = new UnorderedList();
        why.because().forEach(reason -> reasons.add(new ListItem(say(Text.step(reason)))));
        var notice = new Div(
                new StatusBadge(Msg.settlement_trigger_fired(), Tone.WARNING),
                new Paragraph(say(words)),
                reasons,
                Explain.button(words, why));
        notice.addClassName("gangway-card");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }
}
