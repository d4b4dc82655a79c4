package org.gangway.settlement.ui;

import java.util.Set;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;

/** Who sees the buttons; the service decides again. */
final class Approvers {

    private static final Set<Role> ROLES = Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.FINANCE_CONTROLLER);

    private Approvers() {}

    static boolean include(CurrentUser user) {
        return user.roles().stream().anyMatch(ROLES::contains);
    }
}
