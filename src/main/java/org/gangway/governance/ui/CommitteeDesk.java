package org.gangway.governance.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.ActionPermissions;
import org.gangway.governance.ActionSummary;
import org.gangway.governance.Committee;
import org.gangway.governance.CommitteePermissions;
import org.gangway.governance.CommitteeService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.UserId;
import org.gangway.identity.Users;

/** Committees, the people in them, and what of their work the reader may do. */
@SpringComponent
record CommitteeDesk(EngagementService engagements, CommitteeService committees, PartyDirectory parties, Users users) {

    CurrentUser me() {
        return users.current();
    }

    boolean mayEstablish() {
        return CommitteePermissions.mayEstablish(me());
    }

    boolean mayCall(Committee committee) {
        return CommitteePermissions.mayCall(committee, me());
    }

    boolean mayComplete(ActionSummary action) {
        return ActionPermissions.mayComplete(action, me());
    }

    String name(UserId user) {
        return parties.person(user).name();
    }
}
