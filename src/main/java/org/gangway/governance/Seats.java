package org.gangway.governance;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Users;
import org.springframework.stereotype.Component;

/** Finds meetings and their committees for the signed-in user, and makes sure that only members change them. */
@Component
class Seats {

    private final CommitteeAccess committees;
    private final Meetings meetings;
    private final Users users;

    Seats(CommitteeAccess committees, Meetings meetings, Users users) {
        this.committees = committees;
        this.meetings = meetings;
        this.users = users;
    }

    Committee committee(CommitteeId id) {
        return committees.committee(id);
    }

    Meeting meeting(MeetingId id) {
        return meetings.findForParty(id, users.current().party()).orElseThrow(() -> new MeetingNotFound(id));
    }

    /** The committee, if the signed-in user sits in it. */
    Committee ownCommittee(CommitteeId id) {
        return committees.ownCommittee(id);
    }

    /** The meeting, if the signed-in user sits in its committee. */
    Meeting ownMeeting(MeetingId id) {
        var meeting = meeting(id);
        ownCommittee(meeting.committee());
        return meeting;
    }

    /** For whom all this is found. */
    CurrentUser user() {
        return users.current();
    }

    CommitteeMember seat(Committee committee) {
        return committees.seat(committee);
    }

    boolean isSeated(Committee committee) {
        return committees.isSeated(committee);
    }
}
