package org.gangway.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.ForApprovers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.identity.Users;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything a user can do to settle a month. */
@Service
@Transactional
public class SettlementService {

    private final MonthlyStatements statements;
    private final Preparation preparation;
    private final Recomputation recomputation;
    private final EngagementService engagements;
    private final Users users;
    private final SettlementLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettlementService(
            MonthlyStatements statements,
            Preparation preparation,
            Recomputation recomputation,
            EngagementService engagements,
            Users users,
            SettlementLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.preparation = preparation;
        this.recomputation = recomputation;
        this.engagements = engagements;
        this.users = users;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the own party in all its engagements, the oldest month first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<WaitingStatement> waiting(Pageable page) {
        return statements.findWaiting(users.current().party(), page);
    }

    /** Newest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<StatementSummary> statements(EngagementId engagement) {
        engagements.get(engagement);
        return statements.findRows(engagement).stream()
                .map(StatementRow::summary)
                .toList();
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public MonthlyStatement statement(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
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
                .orElseGet(() -> preparation.firstMonth(engagement, term, YearMonth.now(clock)));
    }

    /** Computes the month's statement, or computes it anew as long as it is not agreed. */
    @ForApprovers
    public MonthlyStatement prepare(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        var known = statements.findByEngagementAndMonth(engagement, month);
        if (known.isPresent()) {
            recomputation.recompute(known.get());
            return known.get();
        }
        requireNext(engagement, month);
        var statement = statements.save(MonthlyStatement.prepare(preparation.settle(engagement, month)));
        log.prepared(statement);
        return statement;
    }

    @ForApprovers
    public void propose(EngagementId engagement, YearMonth month) {
        var statement = statement(engagement, month);
        statement.propose();
        requireCurrent(statement);
        log.proposed(statement);
        events.publishEvent(new StatementProposed(engagement, month));
    }

    /**
     * Approves for the own party what it has seen; the second approval makes the statement final.
     *
     * @param seenSha256 fingerprint of the statement on the approver's screen
     */
    @ForApprovers
    public void approve(EngagementId engagement, YearMonth month, String seenSha256) {
        var statement = statement(engagement, month);
        if (!statement.sha256().equals(seenSha256)) {
            throw new RuleViolation("settlement.changed-since-seen", Map.of("month", month));
        }
        var user = users.current();
        statement.approve(side(engagement, user), new Approval(user.id(), user.name(), now()));
        requireCurrent(statement);
        log.approved(statement);
        if (statement.state() == StatementState.AGREED) {
            events.publishEvent(new StatementAgreed(engagement, month));
        }
    }

    @ForApprovers
    public void dispute(EngagementId engagement, YearMonth month, NewDispute command) {
        var statement = statement(engagement, month);
        var user = users.current();
        statement.dispute(new Dispute(
                side(engagement, user),
                user.id(),
                user.name(),
                now(),
                command.reason(),
                command.serviceLevel(),
                null,
                null));
        log.disputed(statement, command.reason());
        events.publishEvent(new DisputeOpened(engagement, month, command.reason()));
    }

    /** Only the party that opened a dispute can withdraw it. */
    @ForApprovers
    public void withdrawDispute(EngagementId engagement, YearMonth month) {
        var statement = statement(engagement, month);
        var user = users.current();
        statement.withdrawDispute(side(engagement, user), user.name(), now());
        log.disputeWithdrawn(statement);
        events.publishEvent(new DisputeSettled(engagement, month));
    }

    private void requireNext(EngagementId engagement, YearMonth month) {
        var next = nextMonth(engagement);
        if (!month.equals(next)) {
            throw new RuleViolation("settlement.not-next-month", Map.of("month", month, "next", next));
        }
    }

    /** Nobody proposes or approves what the figures of today no longer say. */
    private void requireCurrent(MonthlyStatement statement) {
        var today = preparation.settle(statement.engagement(), statement.month());
        if (!StatementJson.sha256(today).equals(statement.sha256())) {
            throw new RuleViolation("settlement.figures-changed", Map.of("month", statement.month()));
        }
    }

    private Side side(EngagementId engagement, CurrentUser user) {
        return engagements.get(engagement).sideOf(user.party());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
