package org.gangway.settlement.ledger;

import java.math.BigDecimal;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.NewWaiver;
import org.springframework.stereotype.Component;

/** Books what the parties agree on, the moment they do; the statement's state follows what is booked. */
@Component
public class LedgerBooking {

    private final LedgerBook ledger;

    LedgerBooking(LedgerBook ledger) {
        this.ledger = ledger;
    }

    /** Both approved: every line is owed but for what open disputes hold. */
    public void agreed(MonthlyStatement statement) {
        statement
                .content()
                .lines()
                .forEach(line -> ledger.book(LedgerTransaction.of(kind(line.kind()), statement)
                        .about(line.key(), line.name())
                        .move(line.amount().amount(), account(line.kind()), LedgerAccount.OPEN)));
        statement.disputes().all().forEach(dispute -> {
            if (dispute.isOpen()) {
                ledger.book(LedgerTransaction.of(LedgerKind.HELD, statement)
                        .about(dispute.line(), name(statement, dispute.line()))
                        .because(dispute.claimed().words(), null)
                        .move(dispute.held(), LedgerAccount.OPEN, LedgerAccount.HELD));
            } else {
                ledger.book(settled(statement, dispute)
                        .move(dispute.difference(), LedgerAccount.DISPUTES, LedgerAccount.OPEN));
            }
        });
        follow(statement);
    }

    /** A dispute ended after both had approved the rest: what was held is owed as far as it was settled. */
    public void settled(MonthlyStatement statement, Dispute open, Dispute settled) {
        ledger.book(settled(statement, settled)
                .move(open.held(), LedgerAccount.HELD, LedgerAccount.OPEN)
                .move(settled.difference(), LedgerAccount.DISPUTES, LedgerAccount.OPEN));
        follow(statement);
    }

    private static LedgerTransaction settled(MonthlyStatement statement, Dispute dispute) {
        var end = dispute.settled();
        return LedgerTransaction.of(LedgerKind.DISPUTE_SETTLED, statement)
                .about(dispute.line(), name(statement, dispute.line()))
                .because(end == null ? "" : end.words(), null);
    }

    public void waived(MonthlyStatement statement, NewWaiver waiver) {
        ledger.book(LedgerTransaction.of(LedgerKind.WAIVER, statement)
                .about(waiver.line(), name(statement, waiver.line()))
                .because(waiver.decision(), waiver.committeeDecision())
                .move(waiver.amount(), LedgerAccount.WAIVERS, LedgerAccount.OPEN));
        follow(statement);
    }

    /** What is open goes onto a credit note when it is in favour of the client, else onto an invoice. */
    public void putOnPaper(MonthlyStatement statement, BigDecimal open, String number) {
        var kind = open.signum() < 0 ? LedgerKind.CREDIT_NOTE : LedgerKind.INVOICE;
        ledger.book(LedgerTransaction.of(kind, statement)
                .by(number)
                .move(open, LedgerAccount.OPEN, LedgerAccount.INVOICED));
        follow(statement);
    }

    public void paid(MonthlyStatement statement, BigDecimal invoiced, String reference) {
        ledger.book(LedgerTransaction.of(LedgerKind.PAYMENT, statement)
                .by(reference)
                .move(invoiced, LedgerAccount.INVOICED, LedgerAccount.PAID));
        follow(statement);
    }

    private void follow(MonthlyStatement statement) {
        statement.follow(ledger.balance(statement.id()));
    }

    private static String name(MonthlyStatement statement, LineKey key) {
        return statement.content().line(key).map(StatementLine::name).orElse("");
    }

    private static LedgerKind kind(LineKind kind) {
        return switch (kind) {
            case CREDIT, PENALTY -> LedgerKind.CREDIT;
            case BONUS -> LedgerKind.BONUS;
            case EARN_BACK -> LedgerKind.EARN_BACK;
            case ADJUSTMENT -> LedgerKind.ADJUSTMENT;
            case FEE, WHOLE -> throw new IllegalArgumentException("no line: " + kind);
        };
    }

    private static LedgerAccount account(LineKind kind) {
        return switch (kind) {
            case CREDIT, PENALTY -> LedgerAccount.CREDITS;
            case BONUS -> LedgerAccount.BONUSES;
            case EARN_BACK -> LedgerAccount.EARN_BACKS;
            case ADJUSTMENT -> LedgerAccount.ADJUSTMENTS;
            case FEE, WHOLE -> throw new IllegalArgumentException("no line: " + kind);
        };
    }
}
