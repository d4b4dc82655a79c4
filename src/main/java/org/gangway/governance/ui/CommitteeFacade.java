package org.gangway.governance.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.gangway.contact.card.ContactCardFiles;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeMember;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Text;
import org.gangway.yearcalendar.DayWarnings;

/** Committees, the people in them, and what of their work the reader may do. */
@SpringComponent
record CommitteeFacade(
        EngagementService engagements,
        CommitteeService committees,
        PartyDirectory parties,
        OwnRoles ownRoles,
        ContactCardFiles cards,
        DayWarnings days,
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

    /** What speaks against a moment for a meeting: closed days at all sites, and members who are away. */
    List<Text> warnings(Committee committee, Instant start) {
        return days.at(
                committee.engagement(),
                start,
                committee.members().stream()
                        .map(CommitteeMember::person)
                        .map(PersonId::new)
                        .toList());
    }

    /** What speaks against a day on which somebody has to be done with something. */
    List<Text> warnings(EngagementId engagement, PersonId owner, LocalDate due) {
        var side = engagements.get(engagement).sideOf(parties.person(owner).party());
        return days.on(engagement, due, EnumSet.of(side), List.of(owner));
    }

    String name(PersonId user) {
        return parties.person(user).name();
    }
}
