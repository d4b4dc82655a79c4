package org.gangway.settlement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.settlement.approval.DeemedAgreement;
import org.gangway.settlement.approval.Segregation;
import org.gangway.settlement.ledger.WaivedCredits;
import org.gangway.settlement.preparation.NextMonth;
import org.gangway.settlement.statement.DisputeRow;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.StatementPermissions;
import org.gangway.settlement.statement.StatementSummary;
import org.gangway.settlement.statement.StatementTask;
import org.gangway.settlement.statement.WaitingStatement;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statements of the own party's engagements, as whoever works with them reads them. */
@Service
@Transactional(readOnly = true)
public class StatementQueries {

    private final MonthlyStatements statements;
    private final DeemedAgreement silence;
    private final Segregation segregation;
    private final NextMonth nextMonth;
    private final WaivedCredits waivedCredits;
    private final EngagementService engagements;
    private final OwnRoles ownRoles;

    StatementQueries(
            MonthlyStatements statements,
            DeemedAgreement silence,
            Segregation segregation,
            NextMonth nextMonth,
            WaivedCredits waivedCredits,
            EngagementService engagements,
            OwnRoles ownRoles) {
        this.statements = statements;
        this.silence = silence;
        this.segregation = segregation;
        this.nextMonth = nextMonth;
        this.waivedCredits = waivedCredits;
        this.engagements = engagements;
        this.ownRoles = ownRoles;
    }

    /** What the signed-in user can do about statements of all engagements of the own party, the oldest month first. */
    @ForEveryone
    public List<StatementTask> tasks(Pageable page) {
        var party = ownRoles.user().party();
        var waiting = statements.findWaiting(party, page);
        var users = ownRoles.inEach(
                waiting.stream().map(WaitingStatement::engagement).distinct().toList());
        var found = statements
                .findAll(waiting.stream().map(WaitingStatement::id).toList())
                .stream()
                .collect(Collectors.toMap(
                        MonthlyStatement::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        var permissions = waiting.stream()
                .map(it -> new StatementPermissions(
                        Objects.requireNonNull(found.get(it.id())),
                        Objects.requireNonNull(users.get(it.engagement())),
                        it.client().equals(party) ? Side.CLIENT : Side.VENDOR))
                .toList();
        var objections = segregation.objections(permissions.stream()
                .filter(StatementPermissions::mayAnswer)
                .map(StatementPermissions::statement)
                .toList());
        return IntStream.range(0, waiting.size())
                .boxed()
                .flatMap(i ->
                        permissions
                                .get(i)
                                .with(Optional.ofNullable(
                                        objections.get(waiting.get(i).id())))
                                .step()
                                .stream()
                                .map(step -> new StatementTask(waiting.get(i), step)))
                .toList();
    }

    /** Who of the own party could still approve the statement if the signed-in user entered an amount of it. */
    @ForEveryone
    public List<String> otherApprovers(MonthlyStatement statement) {
        engagements.get(statement.engagement());
        return segregation.others(statement);
    }

    /** Whether the own party has ever agreed on all of a statement. */
    @ForEveryone
    public boolean isAnyAgreed() {
        return statements.isAnyFinal(ownRoles.user().party().value());
    }

    /** Newest first. */
    @ForEveryone
    public List<StatementSummary> statements(EngagementId engagement) {
        engagements.get(engagement);
        var disputes = statements.findDisputes(engagement).stream()
                .collect(Collectors.groupingBy(
                        DisputeRow::month,
                        LinkedHashMap::new,
                        Collectors.mapping(DisputeRow::dispute, Collectors.toList())));
        var waived = waivedCredits.of(engagement);
        return statements.findRows(engagement).stream()
                .map(row -> row.summary(
                        disputes.getOrDefault(row.month(), List.of()), WaivedCredits.sum(waived, row.month())))
                .toList();
    }

    /** The months of the statements that were sent until that moment and that a party has not approved yet, the oldest first. */
    @ForEveryone
    public List<YearMonth> awaitingApproval(EngagementId engagement, Instant moment) {
        engagements.get(engagement);
        return statements.findAwaitingApproval(engagement, moment);
    }

    /** What its month comes to, with disputes settled and credits waived. */
    @ForEveryone
    public MonthTotals amounts(MonthlyStatement statement) {
        engagements.get(statement.engagement());
        var waived = waivedCredits.of(statement.engagement());
        return MonthTotals.of(statement, statement.amounts().money(WaivedCredits.sum(waived, statement.month())));
    }

    /** As it stands now: also when silence became agreement since the last round. */
    @ForEveryone
    public MonthlyStatement statement(EngagementId engagement, YearMonth month) {
        engagements.get(engagement);
        silence.look(engagement, month);
        return statements.get(engagement, month);
    }

    /** What the signed-in user may do with it, and what keeps them from approving it. */
    @ForEveryone
    public StatementPermissions permissions(MonthlyStatement statement) {
        var own = engagements.ownSide(statement.engagement());
        var permissions = new StatementPermissions(statement, ownRoles.in(statement.engagement()), own);
        return permissions.mayAnswer() ? permissions.with(segregation.objection(statement)) : permissions;
    }

    /** The month to be settled next: the one after the last statement, or the first one under signed terms. */
    @ForEveryone
    public YearMonth nextMonth(EngagementId engagement) {
        return nextMonth.of(engagement);
    }
}
