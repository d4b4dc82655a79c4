package org.gangway.settlement.ui;

import static org.gangway.uikit.Say.say;

import java.util.Arrays;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.Approval;
import org.gangway.settlement.MonthlyStatement;
import org.gangway.settlement.Proposal;
import org.gangway.settlement.SettledMonth;
import org.gangway.settlement.StatementTexts;
import org.gangway.uikit.Facts;
import org.gangway.uikit.Say;

/** Who approved for which party and when, and what exactly they approved. */
final class Approvals {

    private Approvals() {}

    static Facts of(MonthlyStatement statement, BothParties both) {
        var facts = new Facts();
        Arrays.stream(Side.values())
                .forEach(side -> facts.add(Text.user(both.name(side)), say(approval(statement, side))));
        return facts.add(Msg.settlement_document_terms(), terms(statement.content()))
                .add(Msg.settlement_statement_title(), say(Msg.settlement_document_fingerprint(statement.sha256())));
    }

    private static String terms(SettledMonth settled) {
        return Say.formats()
                .list(settled.parts().stream()
                        .map(part -> say(StatementTexts.terms(part, settled)))
                        .toList());
    }

    private static Text approval(MonthlyStatement statement, Side side) {
        return statement
                .approval(side)
                .map(it -> it.name()
                        .map(name -> Msg.settlement_approval_at(name, it.approvedAt()))
                        .orElseGet(() -> silent(statement, it)))
                .orElseGet(Msg::settlement_approval_none);
    }

    private static Text silent(MonthlyStatement statement, Approval approval) {
        return statement
                .proposal()
                .map(Proposal::answerBy)
                .map(Msg::settlement_approval_by_silence)
                .orElseGet(
                        () -> Msg.settlement_approval_at(say(Msg.settlement_approval_silent()), approval.approvedAt()));
    }
}
