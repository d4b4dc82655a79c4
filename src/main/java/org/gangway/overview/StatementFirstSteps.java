package org.gangway.overview;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.language.Text;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.figures.FigurePermissions;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.StatementQueries;
import org.gangway.settlement.statement.StatementPermissions;
import org.gangway.settlement.statement.StatementSummary;
import org.springframework.stereotype.Component;

/** How far the first month is: its figures, and its statement. */
@Component
class StatementFirstSteps {

    private final PerformanceService performance;
    private final StatementQueries statements;
    private final FirstStepDoers doers;
    private final Clock clock;

    StatementFirstSteps(
            PerformanceService performance, StatementQueries statements, FirstStepDoers doers, Clock clock) {
        this.performance = performance;
        this.statements = statements;
        this.doers = doers;
        this.clock = clock;
    }

    boolean isAnyAgreed() {
        return statements.isAnyAgreed();
    }

    /** @param signed whether there are terms that figures could be reported for */
    List<FirstStep> of(Engagement engagement, CurrentUser user, boolean signed) {
        var reported = performance.hasFigures(engagement.id());
        return List.of(figures(engagement, user, signed, reported), statement(engagement, user, reported));
    }

    private FirstStep figures(Engagement engagement, CurrentUser user, boolean signed, boolean reported) {
        var address = PerformanceRoutes.results(engagement.id());
        if (reported) {
            return FirstStep.done(FirstStepKind.REPORT_FIGURES, address);
        }
        if (!signed || !hasMonthThatIsOver(engagement)) {
            return FirstStep.later(FirstStepKind.REPORT_FIGURES);
        }
        return new FirstStep(
                FirstStepKind.REPORT_FIGURES,
                false,
                FigurePermissions.mayReport(user),
                user.isClient()
                        ? doers.other(engagement.vendor(), PersonSummary::mayNegotiate, Role.VENDOR_LEAD)
                        : doers.own(PersonSummary::mayNegotiate, Role.VENDOR_LEAD),
                address);
    }

    private boolean hasMonthThatIsOver(Engagement engagement) {
        return YearMonth.from(engagement.term().start()).isBefore(YearMonth.now(clock));
    }

    private FirstStep statement(Engagement engagement, CurrentUser user, boolean reported) {
        var id = engagement.id();
        var known = statements.statements(id);
        var agreed = known.stream().filter(one -> one.state().isFinal()).reduce((_, first) -> first);
        if (agreed.isPresent()) {
            return FirstStep.done(FirstStepKind.AGREE_STATEMENT, address(id, agreed));
        }
        if (!reported) {
            return FirstStep.later(FirstStepKind.AGREE_STATEMENT);
        }
        var first = known.isEmpty() ? Optional.<StatementSummary>empty() : Optional.of(known.getLast());
        return new FirstStep(
                FirstStepKind.AGREE_STATEMENT,
                false,
                first.map(one -> mayMove(id, one)).orElseGet(() -> StatementPermissions.mayPrepare(user)),
                doer(engagement, user, first),
                address(id, first));
    }

    private boolean mayMove(EngagementId engagement, StatementSummary summary) {
        var may = statements.permissions(statements.statement(engagement, summary.month()));
        return may.mayPropose() || may.mayApprove();
    }

    private Text doer(Engagement engagement, CurrentUser user, Optional<StatementSummary> statement) {
        var own = engagement.sideOf(user.party());
        var ownIsDone = statement.filter(one -> isApproved(one, own)).isPresent();
        return ownIsDone
                ? doers.other(engagement.party(own.other()), PersonSummary::mayApprove, Role.FINANCE_CONTROLLER)
                : doers.own(PersonSummary::mayApprove, Role.FINANCE_CONTROLLER);
    }

    private static boolean isApproved(StatementSummary statement, Side side) {
        return (side == Side.CLIENT ? statement.clientApprover() : statement.vendorApprover()) != null;
    }

    private static String address(EngagementId engagement, Optional<StatementSummary> statement) {
        return statement
                .map(one -> SettlementRoutes.statement(engagement, one.month()))
                .orElseGet(() -> SettlementRoutes.months(engagement));
    }
}
