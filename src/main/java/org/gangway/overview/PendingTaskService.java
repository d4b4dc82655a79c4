package org.gangway.overview;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.PendingTerms;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.figures.FigurePermissions;
import org.gangway.performance.figures.MissingFigures;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from all modules what waits for the signed-in user; each module decides what that is. */
@Service
@Transactional(readOnly = true)
public class PendingTaskService {

    /** Nobody does more than this in a day; the rest comes up as the first ones are done. */
    private static final PageRequest SOME = PageRequest.of(0, 20);

    private static final Set<Role> NEGOTIATORS = Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD);

    private final AgreementService agreements;
    private final PerformanceService performance;
    private final SettlementTasks settlement;
    private final MeetingTasks meetings;
    private final StaffingTasks staffing;
    private final OwnRoles ownRoles;
    private final Clock clock;

    PendingTaskService(
            AgreementService agreements,
            PerformanceService performance,
            SettlementTasks settlement,
            MeetingTasks meetings,
            StaffingTasks staffing,
            OwnRoles ownRoles,
            Clock clock) {
        this.agreements = agreements;
        this.performance = performance;
        this.settlement = settlement;
        this.meetings = meetings;
        this.staffing = staffing;
        this.ownRoles = ownRoles;
        this.clock = clock;
    }

    /** What there is to do first comes first. */
    @ForEveryone
    public List<PendingTask> forMe() {
        var user = ownRoles.user();
        return Stream.of(
                        terms(user),
                        figures(user),
                        settlement.of(user, SOME),
                        staffing.of(user, SOME),
                        meetings.of(user, SOME))
                .flatMap(things -> things)
                .toList();
    }

    /** The meetings ahead. */
    @ForEveryone
    public List<PendingTask> meetings() {
        return meetings.coming(PageRequest.of(0, 5));
    }

    private Stream<PendingTask> terms(CurrentUser user) {
        return user.isNegotiator()
                ? agreements.waiting(SOME).stream()
                        .filter(in(NEGOTIATORS, PendingTerms::engagement))
                        .map(PendingTaskService::terms)
                : Stream.empty();
    }

    /** Only where the user holds one of those roles. */
    private <T> Predicate<T> in(Set<Role> roles, Function<T, EngagementId> engagement) {
        var there = ownRoles.where(roles);
        return thing -> there.contains(engagement.apply(thing));
    }

    private static PendingTask terms(PendingTerms terms) {
        var what = terms.toSign()
                ? Msg.overview_terms_sign(terms.version(), terms.engagementName())
                : Msg.overview_terms_answer(terms.toAnswer(), terms.engagementName());
        return new PendingTask(PendingTaskKind.TERMS, what, AgreementRoutes.terms(terms.engagement()), false);
    }

    private Stream<PendingTask> figures(CurrentUser user) {
        var month = YearMonth.now(clock).minusMonths(1);
        return FigurePermissions.mayReport(user)
                ? performance.missing(month, SOME.getPageSize()).stream()
                        .filter(in(Set.of(Role.VENDOR_LEAD), MissingFigures::engagement))
                        .map(PendingTaskService::figures)
                : Stream.empty();
    }

    private static PendingTask figures(MissingFigures missing) {
        return new PendingTask(
                PendingTaskKind.FIGURES,
                Msg.overview_figures_report(missing.levels(), missing.month(), missing.engagementName()),
                PerformanceRoutes.results(missing.engagement(), missing.month()),
                missing.overdue());
    }
}
