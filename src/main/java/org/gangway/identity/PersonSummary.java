package org.gangway.identity;

import java.util.Set;

/** Somebody as others see them. */
public record PersonSummary(
        PersonId id, String name, String email, PartyId party, Set<Role> roles, PersonAccess access) {

    /** Whether they can sign in. */
    public boolean active() {
        return access == PersonAccess.OPEN;
    }

    /** The same person with the roles that they hold somewhere. */
    public PersonSummary with(Set<Role> held) {
        return new PersonSummary(id, name, email, party, held, access);
    }

    /** Whether they can sign in and approve statements for their party. */
    public boolean mayApprove() {
        return active() && roles.stream().anyMatch(Role::approves);
    }

    /** Whether they can sign in and speak for their party in negotiations. */
    public boolean mayNegotiate() {
        return active() && roles.stream().anyMatch(Role::negotiates);
    }
}
