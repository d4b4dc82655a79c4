package org.gangway.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.shared.Ordered;
import org.gangway.visit.Visit;
import org.gangway.visit.VisitRoutes;
import org.gangway.visit.VisitService;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Visits that wait for the side that is visited; those that would have begun are urgent. */
@Component
@Order(62)
class VisitTasks implements TaskSource {

    private final VisitService visits;
    private final PartyDirectory parties;
    private final Clock clock;

    VisitTasks(VisitService visits, PartyDirectory parties, Clock clock) {
        this.visits = visits;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        if (!clues.contains(Clue.VISIT)) {
            return Stream.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var waiting = visits.waiting().stream().limit(some.getPageSize()).toList();
        var names = parties.persons(
                Ordered.copyOf(waiting.stream().map(Visit::visitor).toList()));
        return waiting.stream().map(visit -> {
            var visitor = names.get(visit.visitor());
            return new PendingTask(
                            PendingTaskKind.VISIT,
                            Msg.overview_visit_to_confirm(
                                    visitor == null ? "" : visitor.name(), visit.first(), visit.last()),
                            VisitRoutes.tab(visit.engagement()),
                            !visit.first().isAfter(today))
                    .dueOn(visit.first());
        });
    }
}
