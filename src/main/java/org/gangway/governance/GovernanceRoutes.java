package org.gangway.governance;

import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.ReplyStatus;

/** Addresses of the pages about committees and their meetings. */
public final class GovernanceRoutes {

    public static final String MEETING_ID = "meeting";

    public static final String COMMITTEES = EngagementRoutes.ENGAGEMENT + "/governance";
    public static final String MEETING = COMMITTEES + "/meeting/:" + MEETING_ID;
    public static final String MEETINGS = "meetings";
    public static final String ACTIONS = "actions";

    /** Parameter of the address of a meeting: what its reader answers to the invitation. */
    public static final String REPLY = "reply";

    private GovernanceRoutes() {}

    /** The page of a meeting, on which that answer is given. */
    public static String reply(EngagementId engagement, MeetingId meeting, ReplyStatus status) {
        return meeting(engagement, meeting) + "?" + REPLY + "=" + status.word();
    }

    public static String meeting(EngagementId engagement, MeetingId meeting) {
        return EngagementRoutes.of(MEETING, engagement)
                .replace(":" + MEETING_ID, meeting.value().toString());
    }
}
