package org.gangway.yearcalendar.festival;

import java.util.EnumSet;
import java.util.Set;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;

/** Who tells the other side of what is celebrated. */
final class FestivalPermissions {

    private static final Set<Role> TELLING = EnumSet.of(
            Role.OUTSOURCING_MANAGER,
            Role.VENDOR_LEAD,
            Role.COMMITTEE_MEMBER,
            Role.FINANCE_CONTROLLER,
            Role.PORTFOLIO_MANAGER);

    private FestivalPermissions() {}

    /** @param user with the roles that they hold in the engagement */
    static boolean mayTell(CurrentUser user) {
        return user.roles().stream().anyMatch(TELLING::contains);
    }
}
