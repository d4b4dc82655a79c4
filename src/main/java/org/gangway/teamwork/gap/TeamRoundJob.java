package org.gangway.teamwork.gap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.gangway.identity.SystemWork;
import org.gangway.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes rounds whose days are over, so that nobody has to remember. Doing it twice changes nothing. */
@Component
class TeamRoundJob {

    private static final Logger LOG = LoggerFactory.getLogger(TeamRoundJob.class);

    private final TeamRounds rounds;
    private final TeamKeeper keeper;
    private final TeamRoundJournal journal;
    private final Clock clock;
    private final TransactionTemplate alone;

    TeamRoundJob(
            TeamRounds rounds,
            TeamKeeper keeper,
            TeamRoundJournal journal,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.keeper = keeper;
        this.journal = journal;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(fixedDelayString = "${gangway.pulse.pause:PT15M}", initialDelayString = "${gangway.pulse.pause:PT15M}")
    void closeWhatIsOver() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        over(today).forEach(this::close);
    }

    private List<TeamRoundId> over(LocalDate today) {
        return SystemWork.call(() -> Objects.requireNonNull(alone.execute(_ -> rounds.findOver(today))));
    }

    private void close(TeamRoundId id) {
        try {
            SystemWork.runForNobody(() -> alone.executeWithoutResult(_ -> {
                keeper.closeHere(id);
                journal.closed(rounds.findById(id).orElseThrow(() -> new TeamRoundNotFound(id)));
            }));
        } catch (DataAccessException | RuleViolation other) {
            LOG.info("A round was closed by somebody else in this moment: {}", other.getMessage());
        }
    }
}
