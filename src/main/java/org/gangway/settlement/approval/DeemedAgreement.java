package org.gangway.settlement.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.SystemWork;
import org.gangway.settlement.event.AnswerDueSoon;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.Proposal;
import org.gangway.settlement.statement.SettlementLock;
import org.gangway.settlement.statement.SettlementLog;
import org.gangway.settlement.statement.SilentStatement;
import org.gangway.settlement.statement.StatementId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes silence as agreement once the time to answer is over, and reminds the silent before.
 *
 * <p>Doing it twice changes nothing, so it is done from time to time and whenever somebody opens a statement.
 */
@Component
public class DeemedAgreement {

    private static final Logger LOG = LoggerFactory.getLogger(DeemedAgreement.class);

    private final SettlementLock settlementLock;
    private final MonthlyStatements statements;
    private final AgreementReached agreementReached;
    private final SettlementLog log;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate alone;
    private final Clock clock;

    DeemedAgreement(
            SettlementLock settlementLock,
            MonthlyStatements statements,
            AgreementReached agreementReached,
            SettlementLog log,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.settlementLock = settlementLock;
        this.statements = statements;
        this.agreementReached = agreementReached;
        this.log = log;
        this.events = events;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(
            fixedDelayString = "${gangway.silence.pause:PT10M}",
            initialDelayString = "${gangway.silence.pause:PT10M}")
    void round() {
        var now = now();
        SystemWork.call(() -> Objects.requireNonNull(alone.execute(_ -> statements.findSilent(now))))
                .forEach(silent -> look(silent, now));
    }

    /** Whoever opens a statement sees it as it stands, also before the next round. */
    public void look(EngagementId engagement, YearMonth month) {
        var now = now();
        statements.findSilent(engagement.value(), month.atDay(1), now).forEach(silent -> look(silent, now));
    }

    private void look(SilentStatement silent, Instant now) {
        try {
            SystemWork.runForNobody(() -> alone.executeWithoutResult(_ -> decideIfStill(silent, now)));
        } catch (ConcurrencyFailureException answered) {
            LOG.info("The statement {} was answered in this moment", silent.getId());
        }
    }

    /** Figures or an answer may have come since the statement was found; whoever is at work there comes first. */
    private void decideIfStill(SilentStatement silent, Instant now) {
        if (settlementLock.takeIfFree(new EngagementId(silent.getEngagement()))
                && statements.isSilent(silent.getId(), now)) {
            statements.findById(new StatementId(silent.getId())).ifPresent(statement -> decide(statement, now));
        }
    }

    private void decide(MonthlyStatement statement, Instant now) {
        var silent = statement.approveForSilent(now);
        if (!silent.isEmpty()) {
            agreementReached.deemed(statement, silent);
            return;
        }
        statement.proposal().filter(it -> it.needsReminder(now)).ifPresent(proposal -> {
            statement.remindedAt(now);
            log.reminded(statement);
            events.publishEvent(dueSoon(statement, proposal));
        });
    }

    private AnswerDueSoon dueSoon(MonthlyStatement statement, Proposal proposal) {
        var ends = statements.findEnds(statement.engagement());
        return new AnswerDueSoon(
                statement.engagement(),
                ends.name(),
                statement.month(),
                ends.silent(statement),
                proposal.proposedBy(),
                Objects.requireNonNull(proposal.answerBy()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
