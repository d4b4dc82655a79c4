package org.gangway.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.exchange.ExchangeRoutes;
import org.gangway.exchange.ExchangeService;
import org.gangway.exchange.QualityPractice;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Quarters in which the own side has shown nothing yet; urgent in the last weeks. */
@Component
@Order(64)
class PracticeTasks implements TaskSource {

    private static final int MONTHS = 3;
    private static final int LAST_WEEKS = 4;

    private final ExchangeService exchange;
    private final Clock clock;

    PracticeTasks(ExchangeService exchange, Clock clock) {
        this.exchange = exchange;
        this.clock = clock;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        if (!clues.contains(Clue.PRACTICE)) {
            return Stream.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var last = QualityPractice.quarter(today).plusMonths(MONTHS).minusDays(1);
        return exchange.without().stream()
                .limit(some.getPageSize())
                .map(without -> new PendingTask(
                                PendingTaskKind.PRACTICE,
                                Msg.overview_practice_missing(without.name(), last),
                                ExchangeRoutes.tab(without.engagement()),
                                today.isAfter(last.minusWeeks(LAST_WEEKS)))
                        .in(without.name())
                        .dueOn(last));
    }
}
