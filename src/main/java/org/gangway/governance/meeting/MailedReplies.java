package org.gangway.governance.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers to invitations that came by mail, without anybody being signed in. */
@Component
public class MailedReplies {

    private final Meetings meetings;
    private final MeetingReplies replies;
    private final MeetingJournal journal;
    private final Clock clock;

    MailedReplies(Meetings meetings, MeetingReplies replies, MeetingJournal journal, Clock clock) {
        this.meetings = meetings;
        this.replies = replies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Whether it was taken: only from somebody who sits in the committee of a meeting that is not over, under an address that
     * no other member has, and who has the invitation sent to that member. Anybody can write any sender on a mail.
     *
     * @param mark what the answer repeats of the invitation, see {@link Meeting#replyMark}
     * @param address the mail address from which the answer came
     */
    @Transactional
    public boolean take(MeetingId id, String mark, String address, ReplyStatus status) {
        var now = WholeSeconds.now(clock);
        var meeting = meetings.findById(id).filter(it -> it.phase(now).isComing());
        var replier = meeting.map(it ->
                        meetings.findRepliers(it.committee(), address.strip().toLowerCase(Locale.ROOT)))
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .filter(by -> meeting.orElseThrow().replyMark(by.person()).equals(mark));
        replier.ifPresent(by -> keep(meeting.orElseThrow(), by, status));
        return replier.isPresent();
    }

    private void keep(Meeting meeting, MeetingReplier by, ReplyStatus status) {
        var now = WholeSeconds.now(clock);
        replies.findByMeetingAndPerson(meeting.id(), by.person())
                .ifPresentOrElse(
                        reply -> reply.change(meeting, status, now),
                        () -> replies.save(new MeetingReply(meeting, by.person(), status, now)));
        journal.record("meeting.replied", meeting, Map.of("person", by.name(), "reply", status));
    }
}
