package org.gangway.engagement.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.Role;
import org.gangway.shared.Ordered;
import org.springframework.stereotype.Component;

/**
 * What the signed-in user is in an engagement: of the roles that their company gave them, those to which they are assigned
 * there, and those that hold for the whole company.
 */
@Component
public class OwnRoles {

    private final Assignments assignments;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    OwnRoles(Assignments assignments, CurrentUserProvider currentUserProvider, Clock clock) {
        this.assignments = assignments;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /** The signed-in user with every role that their company gave them. */
    public CurrentUser user() {
        return currentUserProvider.current();
    }

    /** The signed-in user with the roles that hold in that engagement. */
    public CurrentUser in(EngagementId engagement) {
        var user = currentUserProvider.current();
        return user.with(held(user.roles(), assignments.roles(engagement, user.id(), today())));
    }

    /** The same of several engagements, read at once. */
    public Map<EngagementId, CurrentUser> inEach(Collection<EngagementId> engagements) {
        var user = currentUserProvider.current();
        var assigned = engagements.isEmpty()
                ? Map.<EngagementId, EnumSet<Role>>of()
                : assignments.roles(engagements, user.id(), today()).stream()
                        .collect(Collectors.groupingBy(
                                AssignedRole::engagement,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        AssignedRole::role,
                                        Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
        var users = new LinkedHashMap<EngagementId, CurrentUser>();
        engagements.forEach(it ->
                users.put(it, user.with(held(user.roles(), assigned.getOrDefault(it, EnumSet.noneOf(Role.class))))));
        return users;
    }

    /** In which engagements the signed-in user holds one of some roles. */
    public Set<EngagementId> where(Set<Role> roles) {
        var user = currentUserProvider.current();
        var held = Ordered.copyOf(roles.stream().filter(user.roles()::contains).toList());
        return held.isEmpty() ? Set.of() : assignments.where(user.id(), held, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** Two have to agree: the company gives somebody a role, and whoever leads an engagement assigns them to it. */
    static Set<Role> held(Set<Role> given, Set<Role> assigned) {
        var held = EnumSet.noneOf(Role.class);
        given.stream()
                .filter(role -> role.isCompanyWide() || assigned.contains(role))
                .forEach(held::add);
        if (assigned.contains(Role.READER)) {
            held.add(Role.READER);
        }
        return Ordered.copyOf(held);
    }
}
