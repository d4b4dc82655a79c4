package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.CommitteeApprovalService;
import org.gangway.settlement.CommitteeDecision;
import org.gangway.settlement.DisputeService;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.StatementPermissions;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;

/** What the reader's party can do with a statement as it stands. */
class StatementActions {

    private final SettlementService settlement;
    private final DisputeService disputes;
    private final CommitteeApprovalService byDecision;
    private final StatementPermissions permissions;
    private final MonthlyStatement statement;
    private final BothParties both;
    private final List<Text> waiting;
    private final List<String> others;
    private final List<CommitteeDecision> decisions;
    private final Runnable afterwards;
    private final EngagementId engagement;
    private final YearMonth month;

    StatementActions(
            SettlementService settlement,
            DisputeService disputes,
            CommitteeApprovalService byDecision,
            StatementPermissions permissions,
            BothParties both,
            List<Text> waiting,
            List<String> others,
            Runnable afterwards) {
        this.settlement = settlement;
        this.disputes = disputes;
        this.byDecision = byDecision;
        this.permissions = permissions;
        this.decisions = permissions.mayApproveByDecision() ? byDecision.decisions(permissions.statement()) : List.of();
        this.statement = permissions.statement();
        this.both = both;
        this.waiting = waiting;
        this.others = List.copyOf(others);
        this.afterwards = afterwards;
        this.engagement = statement.engagement();
        this.month = statement.month();
    }

    List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        if (permissions.mayPrepareAgain()) {
            buttons.add(new Button(say(Msg.settlement_prepare_again()), _ -> prepareAgain()));
        }
        if (permissions.mayPropose()) {
            buttons.add(primary(Msg.settlement_propose_action(), this::askToPropose));
        }
        if (permissions.mayAnswer()) {
            buttons.add(new Button(say(Msg.settlement_dispute_action()), _ -> askToDispute()));
        }
        if (permissions.mayApprove()) {
            buttons.add(primary(approveAction(), this::askToApprove));
        }
        if (permissions.mayApproveByDecision() && !decisions.isEmpty()) {
            buttons.add(primary(Msg.settlement_approve_by_decision_action(), this::askForDecision));
        }
        return buttons;
    }

    /** Why the reader may not approve what others of the party may. */
    Optional<Text> objection() {
        return Optional.ofNullable(permissions.objection()).map(found -> Text.rule(found.violation()));
    }

    /** What the statement does not count yet, said where it is approved. */
    Optional<Text> warning() {
        return statement.awaitsApproval() && !waiting.isEmpty()
                ? Optional.of(Msg.settlement_approve_waiting(waiting.size()))
                : Optional.empty();
    }

    private Text approveAction() {
        return statement.disputes().open().isEmpty()
                ? Msg.settlement_approve_action()
                : Msg.settlement_approve_undisputed_action();
    }

    private static Button primary(Text text, Runnable action) {
        var button = new Button(say(text), _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void prepareAgain() {
        settlement.prepare(engagement, month);
        done(Msg.settlement_prepare_done(month));
    }

    private void askToPropose() {
        Confirm.ask(
                Msg.settlement_propose_title(),
                Msg.settlement_propose_confirm(month),
                Msg.settlement_propose_action(),
                () -> {
                    settlement.propose(engagement, month);
                    done(Msg.settlement_propose_done(month));
                });
    }

    private void askForDecision() {
        new DecisionDialog(consequence(), decisions, decision -> {
                    byDecision.approve(engagement, month, statement.seen(), decision.id());
                    done(Msg.settlement_approve_done(month));
                })
                .open();
    }

    private void askToApprove() {
        var action = waiting.isEmpty() ? approveAction() : Msg.settlement_approve_waiting_action();
        Confirm.ask(Msg.settlement_approve_title(), consequence(), action, () -> {
            settlement.approve(engagement, month, statement.seen());
            done(Msg.settlement_approve_done(month));
        });
    }

    private Text consequence() {
        var undisputed = statement.disputes().open().isEmpty()
                ? Msg.settlement_approve_confirm(
                        both.ownName(),
                        statement.amounts().fee().plus(statement.amounts().agreed()),
                        month)
                : Msg.settlement_approve_undisputed_confirm(
                        both.ownName(),
                        statement.amounts().fee().plus(statement.amounts().agreed()),
                        month,
                        statement.amounts().held());
        return waiting.isEmpty() ? undisputed : Msg.settlement_approve_waiting_confirm(waiting.size(), undisputed);
    }

    private void askToDispute() {
        var consequence = Msg.settlement_dispute_confirm(both.otherName(), month);
        new DisputeDialog(consequence, cost(), statement, command -> {
                    disputes.dispute(engagement, month, command);
                    done(Msg.settlement_dispute_done());
                })
                .open();
    }

    /** Whoever enters an amount does not approve it: said before, with who else can. */
    private Text cost() {
        return others.isEmpty() ? Msg.settlement_dispute_cost_alone(month) : Msg.settlement_dispute_cost(month, others);
    }

    private void done(Text text) {
        Notices.success(text);
        afterwards.run();
    }
}
