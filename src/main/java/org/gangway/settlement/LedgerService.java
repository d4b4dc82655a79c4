package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.settlement.correction.CorrectedHistory;
import org.gangway.settlement.ledger.LedgerBook;
import org.gangway.settlement.ledger.LedgerBooking;
import org.gangway.settlement.ledger.LedgerEntry;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.preparation.FollowingMonths;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.statement.Dispute;
import org.gangway.settlement.statement.EnteredReason;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.NewWaiver;
import org.gangway.settlement.statement.SettlementLock;
import org.gangway.settlement.statement.SettlementLog;
import org.gangway.settlement.statement.StatementNotFound;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the amounts both agreed on: waived, put on a credit note or invoice, paid. */
@Service
@Transactional
public class LedgerService {

    private final SettlementLock settlementLock;
    private final LedgerBook ledger;
    private final LedgerBooking ledgerBooking;
    private final MonthlyStatements statements;
    private final MonthPreparation monthPreparation;
    private final FollowingMonths followingMonths;
    private final CommitteeDecisions decisions;
    private final EngagementService engagements;
    private final CurrentUserProvider currentUserProvider;
    private final SettlementLog log;

    LedgerService(
            SettlementLock settlementLock,
            LedgerBook ledger,
            LedgerBooking ledgerBooking,
            MonthlyStatements statements,
            MonthPreparation monthPreparation,
            FollowingMonths followingMonths,
            CommitteeDecisions decisions,
            EngagementService engagements,
            CurrentUserProvider currentUserProvider,
            SettlementLog log) {
        this.settlementLock = settlementLock;
        this.ledger = ledger;
        this.ledgerBooking = ledgerBooking;
        this.statements = statements;
        this.monthPreparation = monthPreparation;
        this.followingMonths = followingMonths;
        this.decisions = decisions;
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
    }

    /** Oldest first, each with the balances after it. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(EngagementId engagement) {
        engagements.get(engagement);
        return ledger.entries(engagement);
    }

    /** What one month's transactions come to on each account; accounts at zero are left out. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<LedgerAccount, Money> balance(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        var statement = find(engagement, month);
        var balance = new java.util.EnumMap<LedgerAccount, Money>(LedgerAccount.class);
        ledger.balance(statement.id()).forEach((account, amount) -> {
            if (amount.signum() != 0) {
                balance.put(account, statement.money(amount));
            }
        });
        return balance;
    }

    /** The credits of a month that can still be waived: as agreed and corrected, less what was waived or earned back. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<LineKey, Money> waivable(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        return waivable(find(engagement, month));
    }

    /** What committees of the engagement decided, the newest first: a waiver can rest on one of them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<CommitteeDecision> decisions(EngagementId engagement) {
        return decisions.of(engagement);
    }

    /** The client gives up a credit, or part of it, that both had agreed on. */
    @ForApprovers
    public void waive(EngagementId engagement, YearMonth month, NewWaiver waiver) {
        if (engagements.get(engagement).sideOf(currentUserProvider.current().party()) != Side.CLIENT) {
            throw new RuleViolation("settlement.client-waives");
        }
        var statement = frozen(engagement, month);
        var most = waivable(statement).getOrDefault(waiver.line(), statement.money(BigDecimal.ZERO));
        if (waiver.amount().compareTo(most.amount()) > 0) {
            throw new RuleViolation("settlement.waiver-above-credit", Map.of("most", most));
        }
        requireKnown(engagement, waiver);
        ledgerBooking.waived(statement, waiver);
        log.waived(statement, waiver);
        followingMonths.of(statement);
    }

    /** What is open of a month goes onto a credit note, which is below zero, or an invoice where the vendor is owed. */
    @ForApprovers
    public Money putOnPaper(EngagementId engagement, YearMonth month, String number) {
        engagements.get(engagement);
        var statement = frozen(engagement, month);
        var open = amount(statement, LedgerAccount.OPEN);
        ledgerBooking.putOnPaper(statement, open, EnteredReason.reference(number));
        log.putOnPaper(statement, number, open);
        return statement.money(open);
    }

    /** What is on paper of a month was paid. */
    @ForApprovers
    public void pay(EngagementId engagement, YearMonth month, String reference) {
        engagements.get(engagement);
        var statement = frozen(engagement, month);
        var invoiced = amount(statement, LedgerAccount.INVOICED);
        ledgerBooking.paid(statement, invoiced, EnteredReason.reference(reference));
        log.paid(statement, reference, invoiced);
    }

    private void requireKnown(EngagementId engagement, NewWaiver waiver) {
        var decision = waiver.committeeDecision();
        if (decision != null
                && decisions.of(engagement).stream().noneMatch(it -> it.id().equals(decision))) {
            throw new RuleViolation("settlement.no-such-decision");
        }
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

    private Map<LineKey, Money> waivable(MonthlyStatement statement) {
        var open = statement.openDisputes().stream()
                .map(Dispute::line)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!statement.isFrozen() || open.contains(LineKey.WHOLE)) {
            return Map.of();
        }
        var correctedHistory = monthPreparation.soFar(statement.engagement()).history();
        var waivable = new LinkedHashMap<LineKey, Money>();
        statement.lines().stream()
                .map(StatementLine::key)
                .filter(line -> line.kind() == LineKind.CREDIT && !open.contains(line))
                .forEach(line -> outstanding(correctedHistory, line, statement.month())
                        .ifPresent(amount -> waivable.put(line, amount)));
        return waivable;
    }

    private static Optional<Money> outstanding(CorrectedHistory correctedHistory, LineKey line, YearMonth month) {
        return correctedHistory.of(line.serviceLevel().orElseThrow()).stream()
                .filter(past -> past.month().equals(month))
                .map(LedgerService::outstanding)
                .filter(amount -> !amount.isNegative() && !amount.isZero())
                .findFirst();
    }

    private static Money outstanding(EarlierResult past) {
        return past.credit().minus(past.returned());
    }

    private MonthlyStatement frozen(EngagementId engagement, YearMonth month) {
        settlementLock.take(engagement);
        var statement = find(engagement, month);
        if (!statement.isFrozen()) {
            throw new RuleViolation("settlement.not-agreed", Map.of("month", month));
        }
        return statement;
    }

    private MonthlyStatement find(EngagementId engagement, YearMonth month) {
        return statements
                .findByEngagementAndMonth(engagement, month)
                .orElseThrow(() -> new StatementNotFound(engagement, month));
    }
}
