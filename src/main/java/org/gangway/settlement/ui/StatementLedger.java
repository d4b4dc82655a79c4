package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Map;
import java.util.Objects;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.CommitteeDecision;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.WaiverService;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.NewWaiver;
import org.gangway.settlement.statement.StatementPermissions;
import org.gangway.settlement.statement.StatementTexts;
import org.gangway.shared.Money;
import org.gangway.uikit.FactList;
import org.gangway.uikit.LocalizedNumberField;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;

/** What became of an agreed statement: open, on paper, paid, held; and what can be done about it. */
class StatementLedger extends Div {

    private final LedgerService ledger;
    private final WaiverService waivers;
    private final StatementPermissions permissions;
    private final MonthlyStatement statement;
    private final Runnable afterwards;

    StatementLedger(
            LedgerService ledger, WaiverService waivers, StatementPermissions permissions, Runnable afterwards) {
        this.ledger = ledger;
        this.waivers = waivers;
        this.permissions = permissions;
        this.statement = permissions.statement();
        this.afterwards = afterwards;
        addClassName("gangway-section");
        var balance = ledger.balance(statement.engagement(), statement.month());
        add(new H3(say(Msg.settlement_ledger_title())), facts(balance));
        var buttons = new Div();
        buttons.addClassName("gangway-actions");
        if (permissions.mayBook()) {
            addActions(buttons, balance);
        }
        buttons.add(new Anchor(SettlementRoutes.ledger(statement.engagement()), say(Msg.settlement_ledger_open())));
        add(buttons);
    }

    private FactList facts(Map<LedgerAccount, Money> balance) {
        var factList = new FactList();
        for (var account :
                new LedgerAccount[] {LedgerAccount.OPEN, LedgerAccount.HELD, LedgerAccount.INVOICED, LedgerAccount.PAID
                }) {
            var amount = balance.getOrDefault(
                    account, Money.zero(statement.amounts().net().currency()));
            factList.add(Text.of(account), ScreenTexts.formats().money(amount));
        }
        return factList;
    }

    private void addActions(Div buttons, Map<LedgerAccount, Money> balance) {
        if (permissions.mayWaive()) {
            var waivable = waivers.waivable(statement.engagement(), statement.month());
            statement.content().lines().stream()
                    .filter(line -> waivable.containsKey(line.key()))
                    .forEach(line -> buttons.add(waiver(line, Objects.requireNonNull(waivable.get(line.key())))));
        }
        if (balance.containsKey(LedgerAccount.OPEN)) {
            buttons.add(new Button(say(Msg.settlement_invoicing_action()), _ -> askForPaper()));
        }
        if (balance.containsKey(LedgerAccount.INVOICED)) {
            buttons.add(new Button(say(Msg.settlement_pay_action()), _ -> askForPayment()));
        }
    }

    private Button waiver(StatementLine line, Money most) {
        return new Button(say(Msg.settlement_waive_line(StatementTexts.line(line))), _ -> askToWaive(line, most));
    }

    private void askToWaive(StatementLine line, Money most) {
        var amount = LocalizedNumberField.needed(Msg.settlement_waive_amount()).show(most.amount());
        var decisions = waivers.decisions(statement.engagement());
        var resolved = WaiverDecisions.field(decisions);
        var dialog = new AmountDialog(
                Msg.settlement_waive_title(),
                Msg.settlement_waive_confirm(StatementTexts.line(line), most),
                amount,
                Msg.settlement_waive_decision(),
                Msg.settlement_waive_action(),
                (waived, decision) -> {
                    var id = resolved.getOptionalValue()
                            .map(CommitteeDecision::id)
                            .orElse(null);
                    waivers.waive(
                            statement.engagement(), statement.month(), new NewWaiver(line.key(), waived, decision, id));
                    done(Msg.settlement_waive_done());
                });
        (decisions.isEmpty() ? dialog : dialog.with(resolved)).open();
    }

    private void askForPaper() {
        new ReferenceDialog(
                        Msg.settlement_invoicing_title(),
                        Msg.settlement_invoicing_confirm(),
                        Msg.settlement_invoicing_number(),
                        Msg.settlement_invoicing_action(),
                        number -> {
                            ledger.putOnPaper(statement.engagement(), statement.month(), number);
                            done(Msg.settlement_invoicing_done());
                        })
                .open();
    }

    private void askForPayment() {
        new ReferenceDialog(
                        Msg.settlement_pay_title(),
                        Msg.settlement_pay_confirm(),
                        Msg.settlement_pay_reference(),
                        Msg.settlement_pay_action(),
                        reference -> {
                            ledger.pay(statement.engagement(), statement.month(), reference);
                            done(Msg.settlement_pay_done());
                        })
                .open();
    }

    private void done(Text text) {
        Notices.success(text);
        afterwards.run();
    }
}
