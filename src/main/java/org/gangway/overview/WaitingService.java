package org.gangway.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.AgreementService;
import org.gangway.agreement.WaitingTerms;
import org.gangway.governance.ActionRegister;
import org.gangway.governance.ActionSummary;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.MeetingService;
import org.gangway.governance.MeetingSummary;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Role;
import org.gangway.identity.Users;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.FigurePermissions;
import org.gangway.performance.MissingFigures;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.PerformanceService;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.SettlementService;
import org.gangway.settlement.StatementState;
import org.gangway.settlement.WaitingStatement;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from all modules what waits for the signed-in user; each module decides what that is. */
@Service
@Transactional(readOnly = true)
public class WaitingService {

    /** Nobody does more than this in a day; the rest comes up as the first ones are done. */
    private static final PageRequest SOME = PageRequest.of(0, 20);

    private final AgreementService agreements;
    private final PerformanceService performance;
    private final SettlementService settlement;
    private final MeetingService meetings;
    private final ActionRegister actions;
    private final Users users;
    private final Clock clock;

    WaitingService(
            AgreementService agreements,
            PerformanceService performance,
            SettlementService settlement,
            MeetingService meetings,
            ActionRegister actions,
            Users users,
            Clock clock) {
        this.agreements = agreements;
        this.performance = performance;
        this.settlement = settlement;
        this.meetings = meetings;
        this.actions = actions;
        this.users = users;
        this.clock = clock;
    }

    /** What there is to do first comes first. */
    @ForEveryone
    public List<Waiting> forMe() {
        var user = users.current();
        return Stream.of(terms(user), figures(user), statements(user), minutes(user), actions())
                .flatMap(things -> things)
                .toList();
    }

    /** The meetings ahead. */
    @ForEveryone
    public List<Waiting> meetings() {
        return meetings.coming(PageRequest.of(0, 5)).stream()
                .map(WaitingService::meeting)
                .toList();
    }

    private Stream<Waiting> terms(CurrentUser user) {
        return user.isNegotiator() ? agreements.waiting(SOME).stream().map(WaitingService::terms) : Stream.empty();
    }

    private static Waiting terms(WaitingTerms terms) {
        var what = terms.toSign()
                ? Msg.overview_terms_sign(terms.version(), terms.engagementName())
                : Msg.overview_terms_answer(terms.toAnswer(), terms.engagementName());
        return new Waiting(WaitingKind.TERMS, what, AgreementRoutes.terms(terms.engagement()), false);
    }

    private Stream<Waiting> figures(CurrentUser user) {
        var month = YearMonth.now(clock).minusMonths(1);
        return FigurePermissions.mayReport(user)
                ? performance.missing(month, SOME.getPageSize()).stream().map(WaitingService::figures)
                : Stream.empty();
    }

    private static Waiting figures(MissingFigures missing) {
        return new Waiting(
                WaitingKind.FIGURES,
                Msg.overview_figures_report(missing.levels(), missing.month(), missing.engagementName()),
                PerformanceRoutes.results(missing.engagement(), missing.month()),
                missing.overdue());
    }

    private Stream<Waiting> statements(CurrentUser user) {
        return user.isNegotiator() || user.has(Role.FINANCE_CONTROLLER)
                ? settlement.waiting(SOME).stream().map(WaitingService::statement)
                : Stream.empty();
    }

    private static Waiting statement(WaitingStatement statement) {
        var disputed = statement.state() == StatementState.DISPUTED;
        var answerBy = statement.answerBy();
        Text what = disputed
                ? Msg.overview_statement_disputed(statement.month(), statement.engagementName())
                : answerBy == null
                        ? Msg.overview_statement_approve(statement.month(), statement.engagementName())
                        : Msg.overview_statement_answer(statement.month(), statement.engagementName(), answerBy);
        return new Waiting(
                disputed ? WaitingKind.DISPUTE : WaitingKind.STATEMENT,
                what,
                SettlementRoutes.statement(statement.engagement(), statement.month()),
                statement.remindedAt() != null && !disputed);
    }

    private Stream<Waiting> minutes(CurrentUser user) {
        return user.has(Role.AUDITOR)
                ? Stream.empty()
                : meetings.minutesToAnswer(SOME).stream()
                        .map(meeting -> new Waiting(
                                WaitingKind.MINUTES,
                                Msg.overview_minutes_accept(
                                        meeting.number(), meeting.committeeName(), meeting.engagementName()),
                                GovernanceRoutes.meeting(meeting.engagement(), meeting.id()),
                                false));
    }

    private Stream<Waiting> actions() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return actions.mine(SOME).stream().map(action -> action(action, today));
    }

    private static Waiting action(ActionSummary action, LocalDate today) {
        return new Waiting(
                WaitingKind.ACTION,
                Msg.overview_action_due(action.words(), action.dueOn()),
                GovernanceRoutes.ACTIONS,
                action.isOverdue(today));
    }

    private static Waiting meeting(MeetingSummary meeting) {
        return new Waiting(
                WaitingKind.MEETING,
                Msg.overview_meeting_coming(
                        meeting.committeeName(),
                        meeting.engagementName(),
                        meeting.time().start()),
                GovernanceRoutes.meeting(meeting.engagement(), meeting.id()),
                false);
    }
}
