package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.StatementPermissions;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.LocalizedNumberField;
import org.gangway.uikit.Notices;

/** What the reader's party can do about an open dispute. */
class DisputeActions {

    private final DisputeService disputes;
    private final MonthlyStatement statement;
    private final StatementPermissions permissions;
    private final Runnable afterwards;

    DisputeActions(DisputeService disputes, StatementPermissions permissions, Runnable afterwards) {
        this.disputes = disputes;
        this.permissions = permissions;
        this.statement = permissions.statement();
        this.afterwards = afterwards;
    }

    List<Button> of(Dispute dispute) {
        var buttons = new ArrayList<Button>();
        if (permissions.mayConcede(dispute)) {
            buttons.add(primary(Msg.settlement_dispute_answer(), () -> askToConcede(dispute)));
        }
        if (permissions.mayWithdraw(dispute)) {
            buttons.add(new Button(say(Msg.settlement_dispute_withdraw()), _ -> askToWithdraw(dispute)));
        }
        if (permissions.mayAcceptConcession(dispute)) {
            buttons.add(primary(Msg.settlement_dispute_accept(), () -> askToAccept(dispute)));
        }
        return buttons;
    }

    private static Button primary(Text text, Runnable action) {
        var button = new Button(say(text), _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void askToConcede(Dispute dispute) {
        var computed = Signs.said(dispute.line(), statement.amounts().money(dispute.computed()));
        var claimed = Signs.said(
                dispute.line(), statement.amounts().money(dispute.claimed().amount()));
        var amount = LocalizedNumberField.needed(Msg.settlement_dispute_conceded_amount());
        amount.setHelperText(say(Msg.settlement_dispute_between(computed, claimed)));
        new AmountDialog(
                        Msg.settlement_dispute_answer_title(),
                        Msg.settlement_dispute_answer_confirm(claimed),
                        amount,
                        Msg.settlement_dispute_reason(),
                        Msg.settlement_dispute_answer(),
                        (said, reason) -> {
                            disputes.concede(
                                    statement.engagement(),
                                    statement.month(),
                                    dispute.line(),
                                    Signs.change(dispute.line(), said),
                                    reason);
                            done(Msg.settlement_dispute_answer_done());
                        })
                .open();
    }

    private void askToAccept(Dispute dispute) {
        var conceded = dispute.conceded();
        if (conceded == null) {
            return;
        }
        Confirm.ask(
                Msg.settlement_dispute_accept_title(),
                Msg.settlement_dispute_accept_confirm(
                        Signs.said(dispute.line(), statement.amounts().money(conceded.amount()))),
                Msg.settlement_dispute_accept(),
                () -> {
                    disputes.acceptConcession(statement.engagement(), statement.month(), dispute.line());
                    done(Msg.settlement_dispute_accept_done());
                });
    }

    private void askToWithdraw(Dispute dispute) {
        Confirm.ask(
                Msg.settlement_dispute_withdraw_title(),
                Msg.settlement_dispute_withdraw_confirm(),
                Msg.settlement_dispute_withdraw(),
                () -> {
                    disputes.withdraw(statement.engagement(), statement.month(), dispute.line());
                    afterwards.run();
                });
    }

    private void done(Text text) {
        Notices.success(text);
        afterwards.run();
    }
}
