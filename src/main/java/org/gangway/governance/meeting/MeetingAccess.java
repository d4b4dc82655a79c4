package org.gangway.governance.meeting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeAccess;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeMember;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds meetings and their committees for the signed-in user, and makes sure that only members change them. */
@Component
public class MeetingAccess {

    private final CommitteeAccess committees;
    private final Meetings meetings;
    private final EngagementService engagements;
    private final OwnRoles ownRoles;

    MeetingAccess(CommitteeAccess committees, Meetings meetings, EngagementService engagements, OwnRoles ownRoles) {
        this.committees = committees;
        this.meetings = meetings;
        this.engagements = engagements;
        this.ownRoles = ownRoles;
    }

    public Committee committee(CommitteeId id) {
        return committees.committee(id);
    }

    public Meeting meeting(MeetingId id) {
        return meetings.findForParty(id, ownRoles.user().party()).orElseThrow(() -> new MeetingNotFound(id));
    }

    /** The committee, if the signed-in user sits in it. */
    public Committee ownCommittee(CommitteeId id) {
        return committees.ownCommittee(id);
    }

    /** The meeting, if the signed-in user sits in its committee. */
    public Meeting ownMeeting(MeetingId id) {
        var meeting = meeting(id);
        ownCommittee(meeting.committee());
        return meeting;
    }

    /** Refused for everybody but the chair of its committee. */
    void requireChair(Meeting meeting) {
        var committee = committee(meeting.committee());
        if (seat(committee).role() != CommitteeRole.CHAIR) {
            throw new RuleViolation("governance.chair-only", Map.of("committee", committee.name()));
        }
    }

    /** The signed-in user as they are in the engagement of a meeting. */
    CurrentUser user(Meeting meeting) {
        return ownRoles.in(meeting.engagement());
    }

    /** For whom all this is found. */
    CurrentUser user() {
        return ownRoles.user();
    }

    /** In which its members write. */
    public Locale workingLanguage(Meeting meeting) {
        return engagements.get(meeting.engagement()).languages().workingLocale();
    }

    public PersonId userId() {
        return user().id();
    }

    /** The committees in which somebody sits. */
    public Set<CommitteeId> seats(PersonId person) {
        return committees.seats(person);
    }

    /** The side that the signed-in user answers for. */
    public Side side() {
        return user().side();
    }

    public CommitteeMember seat(Committee committee) {
        return committees.seat(committee);
    }

    /** The member who is away and for whom the signed-in user sits there today; empty for whoever is a member. */
    public Optional<PersonId> standsInFor(Committee committee) {
        return committees.standsInFor(committee);
    }

    /** The meeting, if the signed-in user is a member of its committee: what a deputy leaves to whoever is away. */
    public Meeting meetingOfMember(MeetingId id) {
        var meeting = meeting(id);
        committees.memberOf(meeting.committee());
        return meeting;
    }

    /** Who stood in for which member on the day of a meeting. */
    public Map<PersonId, PersonId> deputies(Meeting meeting) {
        return committees.deputies(
                committee(meeting.committee()), meeting.time().startThere().toLocalDate());
    }

    boolean isSeated(Committee committee) {
        return committees.isSeated(committee);
    }
}
