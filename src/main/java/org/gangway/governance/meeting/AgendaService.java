package org.gangway.governance.meeting;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the chair does with the agenda that the portal collected. */
@Service
@Transactional
public class AgendaService {

    private final MeetingAccess meetingAccess;
    private final AgendaSource agenda;
    private final MeetingJournal journal;
    private final Clock clock;

    AgendaService(MeetingAccess meetingAccess, AgendaSource agendaSource, MeetingJournal journal, Clock clock) {
        this.meetingAccess = meetingAccess;
        this.agenda = agendaSource;
        this.journal = journal;
        this.clock = clock;
    }

    /** Moves an item so many places down the agenda, or up where {@code places} is negative; at most to its end. */
    @ForCommitteeMembers
    public void shift(MeetingId id, UUID item, int places) {
        var meeting = chaired(id);
        meeting.shift(item, places, WholeSeconds.now(clock));
        journal.record("meeting.item-moved", meeting, Map.of("item", meeting.placeOf(item)));
    }

    /** Another committee is to deal with the matter: its next agenda has it, and this one no longer. */
    @ForCommitteeMembers
    public void handOn(MeetingId id, UUID item, CommitteeId to) {
        var meeting = chaired(id);
        var taker = meetingAccess.committee(to);
        if (!taker.engagement().equals(meeting.engagement()) || to.equals(meeting.committee())) {
            throw new RuleViolation("governance.cannot-hand-on");
        }
        var handed = meeting.item(item);
        var place = meeting.placeOf(item);
        agenda.handOn(meeting, handed, to);
        meeting.strike(item, WholeSeconds.now(clock));
        journal.record("meeting.item-handed-on", meeting, Map.of("item", place, "committee", taker.name()));
    }

    private Meeting chaired(MeetingId id) {
        var meeting = meetingAccess.ownMeeting(id);
        meetingAccess.requireChair(meeting);
        return meeting;
    }
}
