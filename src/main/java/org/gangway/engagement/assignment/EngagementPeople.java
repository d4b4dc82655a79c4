package org.gangway.engagement.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.stereotype.Component;

/** Who of a party takes part in an engagement today, with the roles that they hold there. */
@Component
public class EngagementPeople {

    private final Assignments assignments;
    private final PartyDirectory parties;
    private final Clock clock;

    EngagementPeople(Assignments assignments, PartyDirectory parties, Clock clock) {
        this.assignments = assignments;
        this.parties = parties;
        this.clock = clock;
    }

    /** Those assigned, and those who see the whole company, by name. */
    public List<PersonSummary> of(EngagementId engagement, PartyId party) {
        return narrowed(engagement, parties.people(party));
    }

    /** Of some people those who take part, with the roles that they hold there. */
    public List<PersonSummary> narrowed(EngagementId engagement, List<PersonSummary> people) {
        var assigned = assigned(engagement);
        return people.stream()
                .map(person -> person.with(held(person, assigned.getOrDefault(person.id(), Set.of()))))
                .filter(person -> !person.roles().isEmpty())
                .toList();
    }

    private Map<PersonId, Set<Role>> assigned(EngagementId engagement) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var roles = new LinkedHashMap<PersonId, Set<Role>>();
        assignments.ofEngagement(engagement).stream()
                .filter(assignment -> assignment.holdsOn(today))
                .forEach(assignment -> roles.computeIfAbsent(assignment.person(), _ -> EnumSet.noneOf(Role.class))
                        .add(assignment.role()));
        return roles;
    }

    /** Whoever has no account was given no roles by the company, and cannot act; what they are there stands all the same. */
    private static Set<Role> held(PersonSummary person, Set<Role> assigned) {
        return person.access() == PersonAccess.NONE ? assigned : OwnRoles.held(person.roles(), assigned);
    }
}
