package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.action.ActionService;
import org.gangway.governance.meeting.AgendaService;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MeetingStatus;
import org.gangway.governance.minutes.AddendumService;
import org.gangway.governance.minutes.MeetingPermissions;
import org.gangway.governance.minutes.MinutesService;
import org.gangway.identity.PersonId;
import org.gangway.language.Msg;

/** A meeting from its agenda to its minutes, and the people it concerns. */
@SpringComponent
record MeetingFacade(
        MeetingService meetings,
        AgendaService agenda,
        MinutesService minutes,
        AddendumService addenda,
        ActionService actions,
        ActionRegister register,
        CommitteeFacade people) {

    /** Everything the page of one meeting shows. */
    MeetingDetails sheet(MeetingId id) {
        var known = meetings.get(id);
        // only the agenda of one that is ahead follows what happens
        var meeting = known.status() == MeetingStatus.CALLED ? meetings.open(id) : known;
        var engagement = people.engagements().get(meeting.engagement());
        var committee = people.committees().get(meeting.committee());
        var me = people.me(engagement.id());
        return new MeetingDetails(
                engagement,
                people.engagements().sites(engagement.id()),
                committee,
                meeting,
                MeetingPermissions.of(
                        meeting, committee, me, committee.has(me.id()) ? Optional.empty() : minutes.standsInFor(id)),
                people.now());
    }

    String name(PersonId user) {
        return people.name(user);
    }

    /** Somebody, and for whom they were there where it was for somebody. */
    String name(PersonId user, Optional<PersonId> absent) {
        return absent.map(it -> say(Msg.governance_stands_in_for(people.name(user), people.name(it))))
                .orElseGet(() -> people.name(user));
    }
}
