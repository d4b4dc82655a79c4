package org.gangway.governance.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import org.gangway.contact.card.ContactCardFiles;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.PartyDirectory;

/** Committees, the people in them, and what of their work the reader may do. */
@SpringComponent
record CommitteeFacade(
        EngagementService engagements,
        CommitteeService committees,
        PartyDirectory parties,
        OwnRoles ownRoles,
        ContactCardFiles cards,
        Clock clock) {

    Instant now() {
        return clock.instant();
    }

    CurrentUser me() {
        return ownRoles.user();
    }

    /** The reader as they are in that engagement. */
    CurrentUser me(EngagementId engagement) {
        return ownRoles.in(engagement);
    }

    boolean mayEstablish(EngagementId engagement) {
        return CommitteePermissions.mayEstablish(me(engagement));
    }

    boolean mayCall(Committee committee) {
        return CommitteePermissions.mayCall(committee, me(committee.engagement()));
    }

    String name(PersonId user) {
        return parties.person(user).name();
    }
}
