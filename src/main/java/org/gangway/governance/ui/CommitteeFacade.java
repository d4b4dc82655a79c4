package org.gangway.governance.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.action.ActionPermissions;
import org.gangway.governance.action.ActionSummary;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.UserId;
import org.gangway.identity.account.PartyDirectory;

/** Committees, the people in them, and what of their work the reader may do. */
@SpringComponent
record CommitteeFacade(
        EngagementService engagements,
        CommitteeService committees,
        PartyDirectory parties,
        CurrentUserProvider users,
        Clock clock) {

    Instant now() {
        return clock.instant();
    }

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
