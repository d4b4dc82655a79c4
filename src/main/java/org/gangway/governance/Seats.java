package org.gangway.governance;

import java.util.Map;
import org.gangway.identity.Users;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds committees and meetings for the signed-in user, and makes sure that only members change them. */
@Component
class Seats {

    private final Committees committees;
    private final Meetings meetings;
    private final Users users;

    Seats(Committees committees, Meetings meetings, Users users) {
        this.committees = committees;
        this.meetings = meetings;
        this.users = users;
    }

    Committee committee(CommitteeId id) {
        return committees.findForParty(id, users.current().party()).orElseThrow(() -> new CommitteeNotFound(id));
    }

    Meeting meeting(MeetingId id) {
        return meetings.findForParty(id, users.current().party()).orElseThrow(() -> new MeetingNotFound(id));
    }

    /** The committee, if the signed-in user sits in it. */
    Committee ownCommittee(CommitteeId id) {
        var committee = committee(id);
        seat(committee);
        return committee;
    }

    /** The meeting, if the signed-in user sits in its committee. */
    Meeting ownMeeting(MeetingId id) {
        var meeting = meeting(id);
        ownCommittee(meeting.committee());
        return meeting;
    }

    CommitteeMember seat(Committee committee) {
        return committee
                .member(users.current().id())
                .orElseThrow(() -> new RuleViolation("governance.members-only", Map.of("committee", committee.name())));
    }

    boolean isSeated(Committee committee) {
        return committee.has(users.current().id());
    }
}
