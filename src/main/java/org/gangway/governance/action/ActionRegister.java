package org.gangway.governance.action;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of actions, as meetings, engagements and people read it. */
@Service
@Transactional(readOnly = true)
public class ActionRegister {

    private final Actions actions;
    private final MeetingAccess meetingAccess;
    private final EngagementService engagements;
    private final OwnRoles ownRoles;

    ActionRegister(Actions actions, MeetingAccess meetingAccess, EngagementService engagements, OwnRoles ownRoles) {
        this.actions = actions;
        this.meetingAccess = meetingAccess;
        this.engagements = engagements;
        this.ownRoles = ownRoles;
    }

    /** What the meeting gave people to do, whatever became of it. */
    @ForEveryone
    public List<Action> assignedBy(MeetingId meeting) {
        return actions.findByMeetingOrderByNumber(meetingAccess.meeting(meeting).id());
    }

    @ForEveryone
    public List<ActionSummary> open(EngagementId engagement) {
        return actions.findOpenOfEngagement(
                engagements.get(engagement).id(), ownRoles.user().party());
    }

    /** What the signed-in user has to do, in all engagements, the most urgent first. */
    @ForEveryone
    public List<ActionSummary> mine(Pageable page) {
        return actions.findOpenOfOwner(ownRoles.user().id(), ownRoles.user().party(), page);
    }

    /**
     * What is to be done in all engagements, the most urgent first: by people of the own party, and for an outsourcing
     * manager by those of the vendors too.
     */
    @ForEveryone
    public List<ActionSummary> open(Pageable page) {
        var user = ownRoles.user();
        return seesBoth(user)
                ? actions.findOpenOfBoth(user.party(), page)
                : actions.findOpenOfParty(user.party(), page);
    }

    /** What is done or dropped of the same, the latest first. */
    @ForEveryone
    public List<ActionSummary> closed(Pageable page) {
        var user = ownRoles.user();
        return actions.findClosed(user.party(), seesBoth(user), page);
    }

    private static boolean seesBoth(CurrentUser user) {
        return user.has(Role.OUTSOURCING_MANAGER);
    }

    /** What the signed-in user may do with actions of any engagement. */
    @ForEveryone
    public ActionPermissions permissions() {
        return new ActionPermissions(
                ownRoles.user().id(),
                ownRoles.where(CommitteePermissions.MAY_SIT),
                meetingAccess.seats(ownRoles.user().id()));
    }
}
