package org.gangway.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.PendingTerms;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.action.ActionSummary;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingSummary;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
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

    private final AgreementService agreements;
    private final PerformanceService performance;
    private final SettlementTasks settlement;
    private final MeetingService meetings;
    private final ActionRegister actions;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    PendingTaskService(
            AgreementService agreements,
            PerformanceService performance,
            SettlementTasks settlement,
            MeetingService meetings,
            ActionRegister actions,
            CurrentUserProvider currentUserProvider,
            Clock clock) {
        this.agreements = agreements;
        this.performance = performance;
        this.settlement = settlement;
        this.meetings = meetings;
        this.actions = actions;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /** What there is to do first comes first. */
    @ForEveryone
    public List<PendingTask> forMe() {
        var user = currentUserProvider.current();
        return Stream.of(
                        terms(user),
                        figures(user),
                        settlement.of(user, SOME),
                        meetingsToRecord(),
                        minutes(user),
                        actions())
                .flatMap(things -> things)
                .toList();
    }

    /** The meetings ahead. */
    @ForEveryone
    public List<PendingTask> meetings() {
        return meetings.coming(PageRequest.of(0, 5)).stream()
                .map(PendingTaskService::meeting)
                .toList();
    }

    private Stream<PendingTask> terms(CurrentUser user) {
        return user.isNegotiator() ? agreements.waiting(SOME).stream().map(PendingTaskService::terms) : Stream.empty();
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
                ? performance.missing(month, SOME.getPageSize()).stream().map(PendingTaskService::figures)
                : Stream.empty();
    }

    private static PendingTask figures(MissingFigures missing) {
        return new PendingTask(
                PendingTaskKind.FIGURES,
                Msg.overview_figures_report(missing.levels(), missing.month(), missing.engagementName()),
                PerformanceRoutes.results(missing.engagement(), missing.month()),
                missing.overdue());
    }

    private Stream<PendingTask> meetingsToRecord() {
        return meetings.notRecorded(SOME).stream()
                .map(meeting -> new PendingTask(
                        PendingTaskKind.MEETING_RECORD,
                        Msg.overview_meeting_record(
                                meeting.number(),
                                meeting.committeeName(),
                                meeting.engagementName(),
                                meeting.time().start()),
                        GovernanceRoutes.meeting(meeting.engagement(), meeting.id()),
                        true));
    }

    private Stream<PendingTask> minutes(CurrentUser user) {
        return user.has(Role.AUDITOR)
                ? Stream.empty()
                : meetings.minutesToAnswer(SOME).stream()
                        .map(meeting -> new PendingTask(
                                PendingTaskKind.MINUTES,
                                Msg.overview_minutes_accept(
                                        meeting.number(), meeting.committeeName(), meeting.engagementName()),
                                GovernanceRoutes.meeting(meeting.engagement(), meeting.id()),
                                false));
    }

    private Stream<PendingTask> actions() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return actions.mine(SOME).stream().map(action -> action(action, today));
    }

    private static PendingTask action(ActionSummary action, LocalDate today) {
        return new PendingTask(
                PendingTaskKind.ACTION,
                Msg.overview_action_due(action.words(), action.dueOn()),
                GovernanceRoutes.ACTIONS,
                action.isOverdue(today));
    }

    private static PendingTask meeting(MeetingSummary meeting) {
        return new PendingTask(
                PendingTaskKind.MEETING,
                Msg.overview_meeting_coming(
                        meeting.committeeName(),
                        meeting.engagementName(),
                        meeting.time().start()),
                GovernanceRoutes.meeting(meeting.engagement(), meeting.id()),
                false);
    }
}
