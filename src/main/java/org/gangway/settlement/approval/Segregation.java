package org.gangway.settlement.approval;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Text;
import org.gangway.performance.EngagementMonth;
import org.gangway.performance.circumstances.CircumstanceInvolvement;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.figures.Reporter;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.statement.ApprovalObjection;
import org.gangway.settlement.statement.MonthlyStatement;
import org.gangway.settlement.statement.StatementId;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Nobody approves figures, amounts or what else a month is based on that they themselves entered, reported or confirmed. */
@Component
public class Segregation {

    /** What somebody entered of a statement, and what is said to them who would approve it. */
    private enum Entry {
        PROPOSAL("settlement.own-proposal", "settlement.own-proposal-alone"),
        AMOUNT("settlement.own-amount", "settlement.own-amount-alone"),
        FIGURES("settlement.own-figures", "settlement.own-figures-alone"),
        CIRCUMSTANCES("settlement.own-circumstances", "settlement.own-circumstances-alone");

        private final String rule;
        private final String alone;

        Entry(String rule, String alone) {
            this.rule = rule;
            this.alone = alone;
        }
    }

    /**
     * Who entered what the statement is based on.
     *
     * @param reported of its month and of those it adjusts
     */
    private record Entrants(Set<PersonId> reporters, List<CircumstanceInvolvement> reported) {

        boolean haveReported(PersonId user) {
            return reported.stream().anyMatch(entry -> entry.by().equals(user));
        }

        List<Text> words(PersonId user) {
            return reported.stream()
                    .filter(entry -> entry.by().equals(user))
                    .map(CircumstanceInvolvement::description)
                    .distinct()
                    .toList();
        }
    }

    private final PerformanceService performance;
    private final CircumstanceService circumstances;
    private final EngagementPeople people;
    private final CurrentUserProvider currentUserProvider;

    Segregation(
            PerformanceService performance,
            CircumstanceService circumstances,
            EngagementPeople people,
            CurrentUserProvider currentUserProvider) {
        this.performance = performance;
        this.circumstances = circumstances;
        this.people = people;
        this.currentUserProvider = currentUserProvider;
    }

    public void require(MonthlyStatement statement) {
        objection(statement).ifPresent(objection -> {
            throw objection.violation();
        });
    }

    /** A decision of the committee stands in for a second person only where the party has none. */
    public void requireNobodyLeft(MonthlyStatement statement) {
        if (objection(statement).filter(ApprovalObjection::isOfAll).isEmpty()) {
            throw new RuleViolation("settlement.decision-not-needed", Map.of("month", statement.month()));
        }
    }

    /** Why the signed-in user may not approve the statement, and who of the same party may. */
    public Optional<ApprovalObjection> objection(MonthlyStatement statement) {
        return objection(statement, entrants(List.of(statement)));
    }

    /** The same of several statements, by statement; those to which nothing is to be objected are left out. */
    public Map<StatementId, ApprovalObjection> objections(List<MonthlyStatement> statements) {
        var entrants = entrants(statements);
        var found = new LinkedHashMap<StatementId, ApprovalObjection>();
        statements.forEach(statement -> objection(statement, entrants).ifPresent(it -> found.put(statement.id(), it)));
        return found;
    }

    private Optional<ApprovalObjection> objection(MonthlyStatement statement, Function<MonthlyStatement, Entrants> of) {
        var user = currentUserProvider.current();
        var entrants = of.apply(statement);
        return entry(statement, user.id(), entrants).map(entry -> {
            var others = others(statement, user, entrants);
            var facts = new LinkedHashMap<String, Object>(Map.of("month", statement.month()));
            if (entry == Entry.CIRCUMSTANCES) {
                facts.put("what", entrants.words(user.id()));
            }
            if (!others.isEmpty()) {
                facts.put("names", others);
            }
            return new ApprovalObjection(new RuleViolation(others.isEmpty() ? entry.alone : entry.rule, facts), others);
        });
    }

    /** Who of the signed-in user's party may approve the statement besides that user. */
    public List<String> others(MonthlyStatement statement) {
        return others(
                statement,
                currentUserProvider.current(),
                entrants(List.of(statement)).apply(statement));
    }

    private List<String> others(MonthlyStatement statement, CurrentUser user, Entrants entrants) {
        return people.of(statement.engagement(), user.party()).stream()
                .filter(person -> !person.id().equals(user.id())
                        && person.mayApprove()
                        && entry(statement, person.id(), entrants).isEmpty())
                .map(PersonSummary::name)
                .toList();
    }

    private Function<MonthlyStatement, Entrants> entrants(List<MonthlyStatement> statements) {
        var months = statements.stream().flatMap(Segregation::months).distinct().toList();
        var reporters = performance.reporters(months);
        var involved = circumstances.entries(months);
        return statement -> new Entrants(
                months(statement)
                        .flatMap(month -> reporters.getOrDefault(month, List.of()).stream())
                        .map(Reporter::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                months(statement)
                        .flatMap(month -> involved.getOrDefault(month, List.of()).stream())
                        .toList());
    }

    /** What the statement is based on: its own month, and those it adjusts. */
    private static Stream<EngagementMonth> months(MonthlyStatement statement) {
        return Stream.concat(
                        Stream.of(statement.month()),
                        statement.content().settled().adjustments().stream().map(Adjustment::month))
                .distinct()
                .map(month -> new EngagementMonth(statement.engagement(), month));
    }

    private static Optional<Entry> entry(MonthlyStatement statement, PersonId user, Entrants entrants) {
        if (statement.proposal().filter(it -> it.proposedBy().equals(user)).isPresent()) {
            return Optional.of(Entry.PROPOSAL);
        }
        if (statement.disputes().all().stream().anyMatch(dispute -> dispute.isEntryOf(user))) {
            return Optional.of(Entry.AMOUNT);
        }
        if (entrants.reporters().contains(user)) {
            return Optional.of(Entry.FIGURES);
        }
        return entrants.haveReported(user) ? Optional.of(Entry.CIRCUMSTANCES) : Optional.empty();
    }
}
