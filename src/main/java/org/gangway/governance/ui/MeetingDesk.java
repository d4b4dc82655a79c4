package org.gangway.governance.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.ActionService;
import org.gangway.governance.AddendumService;
import org.gangway.governance.CommitteeService;
import org.gangway.governance.MeetingId;
import org.gangway.governance.MeetingPaperService;
import org.gangway.governance.MeetingService;
import org.gangway.governance.MinutesService;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.Role;
import org.gangway.identity.UserId;
import org.gangway.identity.Users;

/** The use cases that the pages of a meeting work with. */
@SpringComponent
record MeetingDesk(
        EngagementService engagements,
        CommitteeService committees,
        MeetingService meetings,
        MinutesService minutes,
        AddendumService addenda,
        ActionService actions,
        MeetingPaperService papers,
        PartyDirectory parties,
        Users users) {

    /** Everything the page of one meeting shows. */
    MeetingSheet sheet(MeetingId id) {
        var meeting = meetings.open(id);
        var engagement = engagements.get(meeting.engagement());
        var committee = committees.get(meeting.committee());
        return new MeetingSheet(
                engagement,
                engagements.sites(engagement.id()),
                committee,
                meeting,
                maySit() && committee.has(users.current().id()));
    }

    boolean maySit() {
        var user = users.current();
        return mayNegotiate() || user.has(Role.COMMITTEE_MEMBER);
    }

    boolean mayNegotiate() {
        var user = users.current();
        return user.has(Role.OUTSOURCING_MANAGER) || user.has(Role.VENDOR_LEAD);
    }

    String name(UserId user) {
        return parties.person(user).name();
    }

    static String path(EngagementId engagement, MeetingId meeting) {
        return "engagement/" + engagement.value() + "/governance/meeting/" + meeting.value();
    }
}
