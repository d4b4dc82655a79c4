package org.gangway.onboarding.buddy;

import java.util.Set;
import org.gangway.identity.Role;

/** As what somebody has a buddy: like is put with like. */
public enum BuddyRole {
    LEAD,
    FINANCE,
    TEAM;

    static BuddyRole of(Set<Role> roles) {
        if (roles.stream().anyMatch(Role::negotiates)) {
            return LEAD;
        }
        return roles.contains(Role.FINANCE_CONTROLLER) ? FINANCE : TEAM;
    }
}
