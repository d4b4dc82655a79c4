package org.gangway.settlement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.Dispute;
import org.gangway.settlement.LevelFigure;
import org.gangway.settlement.SettledMonth;

/** How a dispute is shown: who, when, about what, why, and how it ended. */
final class Disputes {

    private Disputes() {}

    static Div card(Dispute dispute, SettledMonth settled) {
        var card = record(dispute, settled);
        card.addClassName("gangway-card");
        card.getElement().setAttribute("role", "status");
        return card;
    }

    static Div record(Dispute dispute, SettledMonth settled) {
        var record = new Div(new Paragraph(say(opening(dispute, settled))), new Paragraph(dispute.reason()));
        var withdrawnBy = dispute.withdrawnByName();
        var withdrawnAt = dispute.withdrawnAt();
        if (withdrawnBy != null && withdrawnAt != null) {
            record.add(new Paragraph(say(Msg.settlement_dispute_withdrawn(withdrawnBy, withdrawnAt))));
        }
        return record;
    }

    private static Text opening(Dispute dispute, SettledMonth settled) {
        var level = dispute.serviceLevel();
        if (level == null) {
            return Msg.settlement_dispute_by(dispute.openedByName(), dispute.openedAt());
        }
        var name = settled.figure(level).map(LevelFigure::name).orElse(level);
        return Msg.settlement_dispute_by_about(dispute.openedByName(), name, dispute.openedAt());
    }
}
