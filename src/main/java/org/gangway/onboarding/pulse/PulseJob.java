package org.gangway.onboarding.pulse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gangway.identity.SystemWork;
import org.gangway.onboarding.plan.PlanLookup;
import org.gangway.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens rounds once they are due and closes those whose days are over, so that nobody has to remember.
 *
 * <p>Doing it twice changes nothing; two servers at once are told apart by the one round that a plan has for a week.
 */
@Component
class PulseJob {

    private static final Logger LOG = LoggerFactory.getLogger(PulseJob.class);

    private final PulseRounds rounds;
    private final PulseKeeper keeper;
    private final PlanLookup plans;
    private final PulseJournal journal;
    private final Clock clock;
    private final TransactionTemplate alone;

    PulseJob(
            PulseRounds rounds,
            PulseKeeper keeper,
            PlanLookup plans,
            PulseJournal journal,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.keeper = keeper;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(fixedDelayString = "${gangway.pulse.pause:PT15M}", initialDelayString = "${gangway.pulse.pause:PT15M}")
    void round() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        read(() -> rounds.findOver(today)).forEach(id -> doAlone(() -> close(id)));
        for (var week : PulseRound.WEEKS.reversed()) {
            // who missed a round by more than four weeks is asked the next time
            var last = today.minusWeeks(week);
            read(() -> plans.activeSince(last.minusWeeks(PulseRound.LATEST_WEEKS), last)).stream()
                    .filter(plan ->
                            read(() -> rounds.findByPlan(plan.id())).stream().noneMatch(round -> round.week() >= week))
                    .forEach(plan -> doAlone(() -> journal.opened(keeper.openHere(plan, week))));
        }
    }

    private void close(PulseRoundId id) {
        var round = rounds.findById(id).orElseThrow(() -> new PulseRoundNotFound(id));
        keeper.closeHere(id, plans.get(round.plan()).name());
        journal.closed(round);
    }

    private <T> List<T> read(Supplier<List<T>> query) {
        return SystemWork.call(() -> Objects.requireNonNull(alone.execute(_ -> query.get())));
    }

    private void doAlone(Runnable work) {
        try {
            SystemWork.runForNobody(() -> alone.executeWithoutResult(_ -> work.run()));
        } catch (DataAccessException | RuleViolation other) {
            LOG.info("A pulse was opened or closed by somebody else in this moment: {}", other.getMessage());
        }
    }
}
