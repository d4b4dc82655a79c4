package org.gangway.exchange;

import java.util.EnumSet;
import java.util.Set;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.Side;

/**
 * Who does what with social events and shown improvements.
 *
 * @param user with the roles that they hold in the engagement
 * @param own the side of their party
 */
public record ExchangePermissions(CurrentUser user, Side own) {

    private static final Set<Role> WORKING = EnumSet.of(
            Role.OUTSOURCING_MANAGER,
            Role.VENDOR_LEAD,
            Role.COMMITTEE_MEMBER,
            Role.FINANCE_CONTROLLER,
            Role.PORTFOLIO_MANAGER);

    /** Everybody who works on the engagement plans events, notes who came, and shows what their side does better now. */
    public boolean mayTakePart() {
        return user.roles().stream().anyMatch(WORKING::contains);
    }

    /** Whoever leads the other side. */
    public boolean mayAdopt(QualityPractice practice) {
        return practice.side() != own
                && user.isNegotiator()
                && practice.adoptedOn().isEmpty();
    }
}
