package org.gangway.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Role;
import org.gangway.settlement.preparation.MonthPreparation;
import org.gangway.settlement.preparation.NextMonth;
import org.gangway.settlement.statement.MonthlyStatements;
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
    private final OwnRoles ownRoles;
    private final Clock clock;

    PreparableMonths(
            MonthlyStatements statements,
            NextMonth nextMonth,
            MonthPreparation monthPreparation,
            OwnRoles ownRoles,
            Clock clock) {
        this.statements = statements;
        this.nextMonth = nextMonth;
        this.monthPreparation = monthPreparation;
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
        return statements.findUnprepared(user.id(), held, today, now.minusMonths(1), now.atDay(1), page).stream()
                .map(it -> new PreparableMonth(it.engagement(), it.name(), nextMonth.of(it.engagement())))
                .filter(this::isComplete)
                .toList();
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
