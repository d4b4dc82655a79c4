package org.gangway.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Role;
import org.gangway.performance.figures.OverdueFigures;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.preparation.NextMonth;
import org.gangway.settlement.statement.MonthlyStatements;
import org.gangway.settlement.statement.UnpreparedEngagement;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Months whose statement can be prepared now: they are over, and nothing of them is missing. */
@Service
@Transactional(readOnly = true)
public class PreparableMonths {

    /** A month that nobody has prepared yet. */
    public record PreparableMonth(EngagementId engagement, String engagementName, YearMonth month) {}

    private final MonthlyStatements statements;
    private final NextMonth nextMonth;
    private final MonthPreparation monthPreparation;
    private final OverdueFigures overdueFigures;
    private final OwnRoles ownRoles;
    private final Clock clock;

    PreparableMonths(
            MonthlyStatements statements,
            NextMonth nextMonth,
            MonthPreparation monthPreparation,
            OverdueFigures overdueFigures,
            OwnRoles ownRoles,
            Clock clock) {
        this.statements = statements;
        this.nextMonth = nextMonth;
        this.monthPreparation = monthPreparation;
        this.overdueFigures = overdueFigures;
        this.ownRoles = ownRoles;
        this.clock = clock;
    }

    /** The next one of each engagement in which the signed-in user holds one of those roles. */
    @ForEveryone
    public List<PreparableMonth> months(Set<Role> roles, Pageable page) {
        var user = ownRoles.user();
        var held = Ordered.copyOf(roles.stream().filter(user.roles()::contains).toList());
        if (held.isEmpty()) {
            return List.of();
        }
        var now = YearMonth.now(clock);
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var month = now.minusMonths(1);
        var waiting = statements.findUnprepared(user.id(), held, today, month, now.atDay(1), page);
        var reported = overdueFigures.complete(
                waiting.stream().map(UnpreparedEngagement::engagement).toList(), month);
        return waiting.stream()
                .flatMap(it -> next(it, month, reported.contains(it.engagement())).stream())
                .toList();
    }

    /** The month that has just ended takes no more than its figures; older ones, and the first one, are looked at closely. */
    private Optional<PreparableMonth> next(UnpreparedEngagement waiting, YearMonth ended, boolean reported) {
        if (ended.minusMonths(1).equals(waiting.last())) {
            return reported
                    ? Optional.of(new PreparableMonth(waiting.engagement(), waiting.name(), ended))
                    : Optional.empty();
        }
        return Optional.of(
                        new PreparableMonth(waiting.engagement(), waiting.name(), nextMonth.of(waiting.engagement())))
                .filter(this::isComplete);
    }

    private boolean isComplete(PreparableMonth next) {
        if (!next.month().isBefore(YearMonth.now(clock))) {
            return false;
        }
        try {
            monthPreparation.settle(next.engagement(), next.month());
            return true;
        } catch (RuleViolation incomplete) {
            return false;
        }
    }
}
