package org.gangway.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.ForEveryone;
import org.gangway.settlement.approval.AgreementReached;
import org.gangway.settlement.approval.AnswerTimes;
import org.gangway.settlement.approval.DeemedAgreement;
import org.gangway.settlement.approval.Segregation;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.preparation.Recomputation;
import org.gangway.settlement.statement.Approval;
import org.gangway.settlement.statement.DisputeRow;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.Proposal;
import org.gangway.settlement.statement.SettlementLock;
import org.gangway.settlement.statement.SettlementLog;
import org.gangway.settlement.statement.StatementNotFound;
import org.gangway.settlement.statement.StatementSummary;
import org.gangway.settlement.statement.TriggerNews;
import org.gangway.settlement.statement.WaitingStatement;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything a user can do to settle a month. */
@Service
@Transactional
public class SettlementService {

    private final SettlementLock settlementLock;
    private final MonthlyStatements statements;
    private final MonthPreparation monthPreparation;
    private final Recomputation recomputation;
    private final DeemedAgreement silence;
    private final AnswerTimes answerTimes;
    private final Segregation segregation;
    private final AgreementReached agreementReached;
    private final EngagementService engagements;
    private final CurrentUserProvider currentUserProvider;
    private final SettlementLog log;
    private final TriggerNews triggers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettlementService(
            SettlementLock settlementLock,
            MonthlyStatements statements,
            MonthPreparation monthPreparation,
            Recomputation recomputation,
            DeemedAgreement silence,
            AnswerTimes answerTimes,
            Segregation segregation,
            AgreementReached agreementReached,
            EngagementService engagements,
            CurrentUserProvider currentUserProvider,
            SettlementLog log,
            TriggerNews triggers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settlementLock = settlementLock;
        this.statements = statements;
        this.monthPreparation = monthPreparation;
        this.recomputation = recomputation;
        this.silence = silence;
        this.answerTimes = answerTimes;
        this.segregation = segregation;
        this.agreementReached = agreementReached;
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
        this.log = log;
        this.triggers = triggers;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the own party in all its engagements, the oldest month first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<WaitingStatement> waiting(Pageable page) {
        return statements.findWaiting(currentUserProvider.current().party(), page);
    }

    /** Newest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<StatementSummary> statements(EngagementId engagement) {
        engagements.get(engagement);
        var disputes = statements.findDisputes(engagement).stream()
                .collect(Collectors.groupingBy(
                        DisputeRow::month,
                        LinkedHashMap::new,
                        Collectors.mapping(DisputeRow::dispute, Collectors.toList())));
        return statements.findRows(engagement).stream()
                .map(row -> row.summary(disputes.getOrDefault(row.month(), List.of())))
                .toList();
    }

    /** As it stands now: also when silence became agreement since the last round. */
    @ForEveryone
    @Transactional(readOnly = true)
    public MonthlyStatement statement(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        silence.look(engagement, month);
        return find(engagement, month);
    }

    /** Why the signed-in user may not approve a statement that others may, and who may. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<RuleViolation> objectionToApproval(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        return segregation.objection(find(engagement, month), currentUserProvider.current());
    }

    private MonthlyStatement find(EngagementId engagement, YearMonth month) {
        return statements
                .findByEngagementAndMonth(engagement, month)
                .orElseThrow(() -> new StatementNotFound(engagement, month));
    }

    /** The month to be settled next: the one after the last statement, or the first one under signed terms. */
    @ForEveryone
    @Transactional(readOnly = true)
    public YearMonth nextMonth(EngagementId engagement) {
        var term = engagements.get(engagement).term();
        return statements.findRows(engagement).stream()
                .findFirst()
                .map(last -> last.month().plusMonths(1))
                .orElseGet(() -> monthPreparation.firstMonth(engagement, term, YearMonth.now(clock)));
    }

    /** Computes the month's statement, or computes it anew as long as it is not agreed. */
    @ForApprovers
    public MonthlyStatement prepare(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        settlementLock.take(engagement);
        var known = statements.findByEngagementAndMonth(engagement, month);
        if (known.isPresent()) {
            recomputation.recompute(known.get());
            return known.get();
        }
        requireNext(engagement, month);
        var statement = statements.save(MonthlyStatement.prepare(monthPreparation.settle(engagement, month)));
        log.prepared(statement);
        return statement;
    }

    /** Puts the statement before both parties; who does so leaves the approval to somebody else. */
    @ForApprovers
    public void propose(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        settlementLock.take(engagement);
        var statement = find(engagement, month);
        var user = currentUserProvider.current();
        var now = now();
        var time = answerTimes.of(engagement, month, now).orElse(null);
        statement.propose(Proposal.by(user.id(), user.name(), now, time));
        requireCurrent(statement);
        log.proposed(statement);
        events.publishEvent(new StatementProposed(engagement, month));
        triggers.proposed(statement);
    }

    /**
     * Approves for the own party what it has seen, but for what is disputed; the second approval makes that final.
     *
     * @param seen what {@link MonthlyStatement#seen} said of the statement on the approver's screen
     */
    @ForApprovers
    public void approve(EngagementId engagement, YearMonth month, String seen) {
        var side =
                engagements.get(engagement).sideOf(currentUserProvider.current().party());
        settlementLock.take(engagement);
        var statement = find(engagement, month);
        if (!statement.seen().equals(seen)) {
            throw new RuleViolation("settlement.changed-since-seen", Map.of("month", month));
        }
        var user = currentUserProvider.current();
        statement.approve(side, new Approval(user.id(), user.name(), now()));
        segregation.require(statement, user);
        requireCurrent(statement);
        log.approved(statement);
        agreementReached.approved(statement);
    }

    private void requireNext(EngagementId engagement, YearMonth month) {
        var next = nextMonth(engagement);
        if (!month.equals(next)) {
            throw new RuleViolation("settlement.not-next-month", Map.of("month", month, "next", next));
        }
    }

    /** Nobody proposes or approves what the figures of today no longer say. */
    private void requireCurrent(MonthlyStatement statement) {
        var today = monthPreparation.settle(statement.engagement(), statement.month());
        if (!statement.says(today)) {
            throw new RuleViolation("settlement.figures-changed", Map.of("month", statement.month()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
