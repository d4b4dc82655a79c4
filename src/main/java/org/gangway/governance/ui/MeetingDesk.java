package org.gangway.governance.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.governance.ActionRegister;
import org.gangway.governance.ActionService;
import org.gangway.governance.AddendumService;
import org.gangway.governance.MeetingId;
import org.gangway.governance.MeetingPermissions;
import org.gangway.governance.MeetingService;
import org.gangway.governance.MinutesService;
import org.gangway.identity.UserId;

/** A meeting from its agenda to its minutes, and the people it concerns. */
@SpringComponent
record MeetingDesk(
        MeetingService meetings,
        MinutesService minutes,
        AddendumService addenda,
        ActionService actions,
        ActionRegister register,
        CommitteeDesk people) {

    /** Everything the page of one meeting shows. */
    MeetingSheet sheet(MeetingId id) {
        var meeting = meetings.open(id);
        var engagement = people.engagements().get(meeting.engagement());
        var committee = people.committees().get(meeting.committee());
        return new MeetingSheet(
                engagement,
                people.engagements().sites(engagement.id()),
                committee,
                meeting,
                MeetingPermissions.of(meeting, committee, people.me()));
    }

    String name(UserId user) {
        return people.name(user);
    }
}
