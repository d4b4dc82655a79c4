package org.gangway.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Side;
import org.gangway.incentive.statement.FiredTrigger;
import org.gangway.incentive.terms.Trigger;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.settlement.statement.ClaimedStatement;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.StatementId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a party has to do within so many days of a statement whose triggers fired. */
@Service
@Transactional(readOnly = true)
public class ClaimDeadlines {

    /**
     * A trigger that fired, and the last day for what it gives.
     *
     * @param lastDay counted from the day, in UTC, on which the statement was sent for approval
     */
    public record ClaimDeadline(
            EngagementId engagement, String engagementName, YearMonth month, FiredTrigger trigger, LocalDate lastDay) {}

    private final MonthlyStatements statements;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    ClaimDeadlines(MonthlyStatements statements, CurrentUserProvider currentUserProvider, Clock clock) {
        this.statements = statements;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /** What waits for the signed-in user's side and is not over: a plan for the vendor, all else for the client. */
    @ForEveryone
    public List<ClaimDeadline> open(Pageable page) {
        var user = currentUserProvider.current();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var since = today.minus(Period.ofDays(Trigger.LONGEST_CLAIM)).atStartOfDay(ZoneOffset.UTC);
        return deadlines(statements.findWithClaims(user.party().value(), since.toInstant(), page))
                .filter(deadline -> side(deadline.trigger().kind()) == user.side()
                        && !deadline.lastDay().isBefore(today))
                .toList();
    }

    private static Side side(TriggerKind kind) {
        return kind == TriggerKind.RECTIFICATION_PLAN ? Side.VENDOR : Side.CLIENT;
    }

    private Stream<ClaimDeadline> deadlines(List<ClaimedStatement> claimed) {
        if (claimed.isEmpty()) {
            return Stream.empty();
        }
        var found = statements
                .findAll(claimed.stream().map(it -> new StatementId(it.getId())).toList())
                .stream()
                .collect(Collectors.toMap(
                        MonthlyStatement::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        return claimed.stream()
                .flatMap(it -> Optional.ofNullable(found.get(new StatementId(it.getId()))).stream()
                        .flatMap(statement -> deadlines(statement, it.getEngagementName())));
    }

    private static Stream<ClaimDeadline> deadlines(MonthlyStatement statement, String engagementName) {
        return statement.proposal().stream().flatMap(proposal -> {
            var sent = LocalDate.ofInstant(proposal.proposedAt(), ZoneOffset.UTC);
            return statement.content().settled().statement().triggered().stream()
                    .filter(fired -> fired.claimDays() > 0)
                    .map(fired -> new ClaimDeadline(
                            statement.engagement(),
                            engagementName,
                            statement.month(),
                            fired,
                            sent.plusDays(fired.claimDays())));
        });
    }
}
