package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.DisputePosition;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.uikit.FactList;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** How a dispute is shown: about what, who holds it to be worth how much and why, and how it ended. */
final class Disputes {

    private Disputes() {}

    static Div card(Dispute dispute, MonthlyStatement statement, Component... actions) {
        var card = record(dispute, statement);
        card.addClassName("gangway-card");
        card.getElement().setAttribute("role", "status");
        var buttons = new Div(actions);
        buttons.addClassName("gangway-actions");
        card.add(buttons);
        return card;
    }

    static Div record(Dispute dispute, MonthlyStatement statement) {
        var claimed = dispute.claimed();
        var opening = Msg.settlement_dispute_by_about(claimed.byName(), line(dispute, statement), claimed.at());
        var record = new Div(new Paragraph(say(opening)), new Paragraph(claimed.words()), numbers(dispute, statement));
        var conceded = dispute.conceded();
        if (conceded != null && !conceded.words().isEmpty()) {
            record.add(new Paragraph(say(Msg.settlement_dispute_answered_by(conceded.byName(), conceded.at()))));
            record.add(new Paragraph(conceded.words()));
        }
        var settled = dispute.settled();
        if (settled != null) {
            record.add(new Paragraph(say(end(dispute, settled))));
            if (dispute.difference().signum() != 0) {
                record.add(new Paragraph(say(Msg.settlement_dispute_in_net(
                        statement.month(), statement.amounts().money(dispute.difference())))));
            }
        }
        return record;
    }

    static Text line(Dispute dispute, MonthlyStatement statement) {
        return statement.content().lines().stream()
                .filter(line -> line.key().equals(dispute.line()))
                .findFirst()
                .map(StatementTexts::line)
                .orElseGet(() -> StatementTexts.line(dispute.line(), ""));
    }

    private static Text end(Dispute dispute, DisputePosition settled) {
        return dispute.isWithdrawn()
                ? Msg.settlement_dispute_withdrawn(settled.byName(), settled.at())
                : Msg.settlement_dispute_settled(settled.byName(), settled.at());
    }

    private static FactList numbers(Dispute dispute, MonthlyStatement statement) {
        var factList = new FactList()
                .add(Msg.settlement_dispute_number_computed(), money(dispute, statement, dispute.computed()))
                .add(
                        Msg.settlement_dispute_number_claimed(),
                        money(dispute, statement, dispute.claimed().amount()));
        add(factList, Msg.settlement_dispute_number_conceded(), dispute, dispute.conceded(), statement);
        if (dispute.isOpen()) {
            factList.add(Msg.settlement_dispute_number_held(), money(dispute, statement, dispute.held()));
        }
        add(factList, Msg.settlement_dispute_number_settled(), dispute, dispute.settled(), statement);
        return factList;
    }

    private static void add(
            FactList factList,
            Text name,
            Dispute dispute,
            @Nullable DisputePosition disputePosition,
            MonthlyStatement statement) {
        factList.add(
                name,
                disputePosition == null
                        ? say(Msg.settlement_value_none())
                        : money(dispute, statement, disputePosition.amount()));
    }

    private static String money(Dispute dispute, MonthlyStatement statement, BigDecimal change) {
        return ScreenTexts.formats()
                .money(Signs.said(dispute.line(), statement.amounts().money(change)));
    }
}
