package org.gangway.settlement;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.Person;
import org.gangway.identity.Role;
import org.gangway.identity.UserId;
import org.gangway.performance.PerformanceService;
import org.gangway.performance.Reporter;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Nobody approves figures or amounts that they themselves entered. */
@Component
class Segregation {

    private static final Set<Role> APPROVERS =
            Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.FINANCE_CONTROLLER);

    /** What somebody entered of a statement, and what they are told who would approve it. */
    private enum Entry {
        PROPOSAL("settlement.own-proposal", "settlement.own-proposal-alone"),
        AMOUNT("settlement.own-amount", "settlement.own-amount-alone"),
        FIGURES("settlement.own-figures", "settlement.own-figures-alone");

        private final String rule;
        private final String alone;

        Entry(String rule, String alone) {
            this.rule = rule;
            this.alone = alone;
        }
    }

    private final PerformanceService performance;
    private final PartyDirectory people;

    Segregation(PerformanceService performance, PartyDirectory people) {
        this.performance = performance;
        this.people = people;
    }

    void require(MonthlyStatement statement, CurrentUser user) {
        objection(statement, user).ifPresent(objection -> {
            throw objection;
        });
    }

    /** Why this user may not approve the statement, and who of the same party may. */
    Optional<RuleViolation> objection(MonthlyStatement statement, CurrentUser user) {
        var reporters = reporters(statement.engagement(), statement);
        return entry(statement, user.id(), reporters).map(entry -> {
            var others = people.people(user.party()).stream()
                    .filter(person -> mayApprove(person)
                            && entry(statement, person.id(), reporters).isEmpty())
                    .map(Person::name)
                    .toList();
            return others.isEmpty()
                    ? new RuleViolation(entry.alone, Map.of("month", statement.month()))
                    : new RuleViolation(entry.rule, Map.of("month", statement.month(), "names", others));
        });
    }

    private Set<UserId> reporters(EngagementId engagement, MonthlyStatement statement) {
        return Stream.concat(
                        Stream.of(statement.month()),
                        statement.content().adjustments().stream().map(Adjustment::month))
                .distinct()
                .flatMap(month -> performance.reporters(engagement, month).stream())
                .map(Reporter::id)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static Optional<Entry> entry(MonthlyStatement statement, UserId user, Set<UserId> reporters) {
        if (statement.proposal().filter(it -> it.proposedBy().equals(user)).isPresent()) {
            return Optional.of(Entry.PROPOSAL);
        }
        if (statement.disputes().stream().anyMatch(dispute -> dispute.isEntryOf(user))) {
            return Optional.of(Entry.AMOUNT);
        }
        return reporters.contains(user) ? Optional.of(Entry.FIGURES) : Optional.empty();
    }

    private static boolean mayApprove(Person person) {
        return person.active() && person.roles().stream().anyMatch(APPROVERS::contains);
    }
}
