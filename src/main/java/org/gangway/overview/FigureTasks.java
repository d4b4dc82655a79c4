package org.gangway.overview;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.evaluation.FigureAgreementService;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.figures.FigurePermissions;
import org.gangway.performance.figures.MissingFigures;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Figures of the last month that nobody has reported, and those of any month on which the sides differ. */
@Component
@Order(20)
class FigureTasks implements TaskSource {

    private final PerformanceService performance;
    private final FigureAgreementService agreement;
    private final OwnRoles ownRoles;
    private final Clock clock;

    FigureTasks(PerformanceService performance, FigureAgreementService agreement, OwnRoles ownRoles, Clock clock) {
        this.performance = performance;
        this.agreement = agreement;
        this.ownRoles = ownRoles;
        this.clock = clock;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        return Stream.concat(
                missing(user, some), clues.contains(Clue.CLIENT_FIGURE) ? open(user, some) : Stream.empty());
    }

    private Stream<PendingTask> open(CurrentUser user, Pageable some) {
        if (!FigurePermissions.mayAgree(user)) {
            return Stream.empty();
        }
        var there = ownRoles.where(Set.of(Role.VENDOR_LEAD, Role.OUTSOURCING_MANAGER));
        return agreement.open(some.getPageSize()).stream()
                .filter(one -> there.contains(one.engagement()))
                .map(open -> new PendingTask(
                                PendingTaskKind.FIGURES,
                                Msg.overview_figures_agree(open.figures(), open.month()),
                                PerformanceRoutes.results(open.engagement(), open.month()),
                                false)
                        .in(open.engagementName()));
    }

    private Stream<PendingTask> missing(CurrentUser user, Pageable some) {
        if (!FigurePermissions.mayReport(user)) {
            return Stream.empty();
        }
        var missing = performance.missing(YearMonth.now(clock).minusMonths(1), some.getPageSize());
        var there = ownRoles.where(Set.of(Role.VENDOR_LEAD));
        return missing.stream().filter(one -> there.contains(one.engagement())).map(FigureTasks::task);
    }

    private static PendingTask task(MissingFigures missing) {
        return new PendingTask(
                        PendingTaskKind.FIGURES,
                        Msg.overview_figures_report(missing.levels(), missing.month()),
                        PerformanceRoutes.results(missing.engagement(), missing.month()),
                        missing.overdue())
                .in(missing.engagementName());
    }
}
