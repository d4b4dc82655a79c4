package org.gangway.governance.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PersonId;
import org.springframework.data.repository.Repository;

/** All answers to invitations. */
interface MeetingReplies extends Repository<MeetingReply, UUID> {

    MeetingReply save(MeetingReply reply);

    Optional<MeetingReply> findByMeetingAndPerson(MeetingId meeting, PersonId person);

    List<MeetingReply> findByMeeting(MeetingId meeting);
}
