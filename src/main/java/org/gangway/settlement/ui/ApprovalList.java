package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.util.Arrays;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.statement.Approval;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.Proposal;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.uikit.FactList;
import org.gangway.uikit.ScreenTexts;

/** Who approved for which party and when, and what exactly they approved. */
final class ApprovalList {

    private ApprovalList() {}

    static FactList of(MonthlyStatement statement, BothParties both) {
        var factList = new FactList();
        Arrays.stream(Side.values())
                .forEach(side -> factList.add(Text.user(both.name(side)), say(approval(statement, side))));
        return factList.add(
                        Msg.settlement_document_terms(),
                        terms(statement.content().settled()))
                .add(
                        Msg.settlement_statement_title(),
                        say(Msg.settlement_document_fingerprint(
                                statement.content().sha256())));
    }

    private static String terms(SettledMonth settled) {
        return ScreenTexts.formats()
                .list(settled.parts().stream()
                        .map(part -> say(StatementTexts.terms(part, settled)))
                        .toList());
    }

    private static Text approval(MonthlyStatement statement, Side side) {
        return statement
                .approval(side)
                .map(it -> it.name().map(name -> by(name, it)).orElseGet(() -> silent(statement, it)))
                .orElseGet(Msg::settlement_approval_none);
    }

    private static Text by(String name, Approval approval) {
        var decision = approval.decision();
        return decision == null
                ? Msg.settlement_approval_at(name, approval.approvedAt())
                : Msg.settlement_approval_by_decision(name, approval.approvedAt(), decision);
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
