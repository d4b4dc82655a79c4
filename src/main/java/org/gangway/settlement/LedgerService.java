package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.ForEveryone;
import org.gangway.settlement.ledger.LedgerBook;
import org.gangway.settlement.ledger.LedgerBooking;
import org.gangway.settlement.ledger.LedgerEntry;
import org.gangway.settlement.statement.EnteredReason;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.LockedStatements;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.SettlementLog;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the amounts both agreed on: put on a credit note or invoice, paid. */
@Service
@Transactional
public class LedgerService {

    private final LockedStatements locked;
    private final MonthlyStatements statements;
    private final LedgerBook ledger;
    private final LedgerBooking ledgerBooking;
    private final EngagementService engagements;
    private final SettlementLog log;

    LedgerService(
            LockedStatements locked,
            MonthlyStatements statements,
            LedgerBook ledger,
            LedgerBooking ledgerBooking,
            EngagementService engagements,
            SettlementLog log) {
        this.locked = locked;
        this.statements = statements;
        this.ledger = ledger;
        this.ledgerBooking = ledgerBooking;
        this.engagements = engagements;
        this.log = log;
    }

    /** Oldest first, each with the balances after it. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(EngagementId engagement) {
        engagements.get(engagement);
        return ledger.entries(engagement);
    }

    /** What one month's transactions amount to on each account; accounts at zero are left out. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<LedgerAccount, Money> balance(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        var statement = statements.get(engagement, month);
        var balance = new EnumMap<LedgerAccount, Money>(LedgerAccount.class);
        ledger.balance(statement.id()).forEach((account, amount) -> {
            if (amount.signum() != 0) {
                balance.put(account, statement.amounts().money(amount));
            }
        });
        return balance;
    }

    /** What is open of a month goes onto a credit note, which is below zero, or an invoice where the vendor is owed. */
    @ForApprovers
    public Money putOnPaper(EngagementId engagement, YearMonth month, String number) {
        engagements.get(engagement);
        var statement = locked.frozen(engagement, month);
        var open = amount(statement, LedgerAccount.OPEN);
        ledgerBooking.putOnPaper(statement, open, EnteredReason.reference(number));
        log.putOnPaper(statement, number, open);
        return statement.amounts().money(open);
    }

    /** What is on paper of a month was paid. */
    @ForApprovers
    public void pay(EngagementId engagement, YearMonth month, String reference) {
        engagements.get(engagement);
        var statement = locked.frozen(engagement, month);
        var invoiced = amount(statement, LedgerAccount.INVOICED);
        ledgerBooking.paid(statement, invoiced, EnteredReason.reference(reference));
        log.paid(statement, reference, invoiced);
    }

    private BigDecimal amount(MonthlyStatement statement, LedgerAccount account) {
        var amount = ledger.balance(statement.id()).getOrDefault(account, BigDecimal.ZERO);
        if (amount.signum() == 0) {
            throw new RuleViolation(
                    account == LedgerAccount.OPEN ? "settlement.nothing-open" : "settlement.nothing-invoiced",
                    Map.of("month", statement.month()));
        }
        return amount;
    }
}
