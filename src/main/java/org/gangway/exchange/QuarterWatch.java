package org.gangway.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangway.governance.agenda.PracticeAgenda;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In the last four weeks of a quarter: a side that has shown nothing of its quality programme is told so, and the next meeting has it
 * on its agenda. Doing it twice changes nothing.
 */
@Component
class QuarterWatch {

    private static final Logger LOG = LoggerFactory.getLogger(QuarterWatch.class);
    private static final int MONTHS = 3;
    private static final int LAST_WEEKS = 4;

    private final QualityPractices practices;
    private final PracticeAgenda agenda;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate alone;

    QuarterWatch(
            QualityPractices practices,
            PracticeAgenda agenda,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.practices = practices;
        this.agenda = agenda;
        this.events = events;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(fixedDelayString = "${gangway.plans.pause:PT6H}", initialDelayString = "PT12M")
    void round() {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var quarter = QualityPractice.quarter(today);
        var last = quarter.plusMonths(MONTHS).minusDays(1);
        if (today.isAfter(last.minusWeeks(LAST_WEEKS))) {
            for (var side : Side.values()) {
                without(side, quarter).forEach(it -> tell(it, side, quarter, last));
            }
        }
    }

    /** Names the side and the quarter among all that waits for a meeting. */
    static String subject(Side side, LocalDate quarter) {
        return side.name() + " " + quarter;
    }

    private List<QuarterWithout> without(Side side, LocalDate quarter) {
        return SystemWork.call(() ->
                Objects.requireNonNull(alone.execute(_ -> practices.allWithout(side, side == Side.CLIENT, quarter))));
    }

    private void tell(QuarterWithout without, Side side, LocalDate quarter, LocalDate last) {
        try {
            SystemWork.runForNobody(() -> alone.executeWithoutResult(_ -> {
                if (agenda.missing(
                        without.engagement(), subject(side, quarter), Map.of("party", without.name(), "day", last))) {
                    events.publishEvent(new QuarterMissing(without.engagement(), side, without.name(), last));
                }
            }));
        } catch (DataAccessException failure) {
            LOG.warn("A quarter without an improvement could not be told and is tried again the next time", failure);
        }
    }
}
