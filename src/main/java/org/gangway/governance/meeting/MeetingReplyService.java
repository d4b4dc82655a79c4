package org.gangway.governance.meeting;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to a meeting. */
@Service
@Transactional
public class MeetingReplyService {

    private final MeetingAccess meetingAccess;
    private final MeetingReplies replies;
    private final MeetingJournal journal;
    private final Clock clock;

    MeetingReplyService(MeetingAccess meetingAccess, MeetingReplies replies, MeetingJournal journal, Clock clock) {
        this.meetingAccess = meetingAccess;
        this.replies = replies;
        this.journal = journal;
        this.clock = clock;
    }

    /** By member of the committee; those who have not answered for the time that is set now are left out. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<PersonId, ReplyStatus> replies(MeetingId id) {
        var meeting = meetingAccess.meeting(id);
        var committee = meetingAccess.committee(meeting.committee());
        var given = new LinkedHashMap<PersonId, ReplyStatus>();
        replies.findByMeeting(id).stream()
                .filter(reply -> reply.isFor(meeting) && committee.has(reply.person()))
                .forEach(reply -> given.put(reply.person(), reply.status()));
        return given;
    }

    /** Whether the signed-in user is asked to the meeting, and it is not over. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean mayReply(MeetingId id) {
        var meeting = meetingAccess.meeting(id);
        return meeting.phase(clock.instant()).isComing()
                && CommitteePermissions.maySit(meetingAccess.user(meeting))
                && meetingAccess.isSeated(meetingAccess.committee(meeting.committee()));
    }

    @ForCommitteeMembers
    public void reply(MeetingId id, ReplyStatus status) {
        var meeting = meetingAccess.ownMeeting(id);
        if (!meeting.phase(clock.instant()).isComing()) {
            throw new RuleViolation("governance.meeting-not-ahead");
        }
        var person = meetingAccess.user();
        var now = WholeSeconds.now(clock);
        replies.findByMeetingAndPerson(id, person.id())
                .ifPresentOrElse(
                        reply -> reply.change(meeting, status, now),
                        () -> replies.save(new MeetingReply(meeting, person.id(), status, now)));
        journal.record("meeting.replied", meeting, Map.of("person", person.name(), "reply", status));
    }
}
