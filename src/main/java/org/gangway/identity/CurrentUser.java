package org.gangway.identity;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts, and for whom. */
public record CurrentUser(
        PersonId id,
        String name,
        String email,
        PartyId party,
        String partyName,
        Side side,
        Set<Role> roles,
        @Nullable String language,
        @Nullable String formats,
        @Nullable String zone)
        implements Serializable {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether use cases of approvers are open to this user. */
    public boolean approves() {
        return roles.stream().anyMatch(Role::approves);
    }

    /** Whether they speak for their party in negotiations. */
    public boolean isNegotiator() {
        return roles.stream().anyMatch(Role::negotiates);
    }

    /** Whether they see every engagement of their party. */
    public boolean seesWholeCompany() {
        return roles.stream().anyMatch(Role::isCompanyWide);
    }

    /** Whether they look after the vendors of their company. */
    public boolean readsVendors() {
        return isClient() && (seesWholeCompany() || has(Role.OUTSOURCING_MANAGER));
    }

    /** Whether they see all clients for which their company works. */
    public boolean readsClients() {
        return !isClient() && seesWholeCompany();
    }

    /** The same user with those of their roles that hold where they act. */
    public CurrentUser with(Set<Role> held) {
        return new CurrentUser(id, name, email, party, partyName, side, held, language, formats, zone);
    }

    public boolean isClient() {
        return side == Side.CLIENT;
    }
}
