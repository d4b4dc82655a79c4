package org.gangway.identity;

import java.util.Set;

/** Somebody as others see them. */
public record Person(UserId id, String name, String email, PartyId party, Set<Role> roles, boolean active) {

    /** Whether they can sign in and approve statements for their party. */
    public boolean mayApprove() {
        return active && roles.stream().anyMatch(Role::approves);
    }

    /** Whether they can sign in and speak for their party in negotiations. */
    public boolean mayNegotiate() {
        return active && roles.stream().anyMatch(Role::negotiates);
    }
}
