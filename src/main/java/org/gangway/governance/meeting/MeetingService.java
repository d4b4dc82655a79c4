package org.gangway.governance.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.governance.committee.ConsecutiveNumbers;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.ForEveryone;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of committees, from the call to the moment when they are held or called off. */
@Service
@Transactional
public class MeetingService {

    private final Meetings meetings;
    private final ConsecutiveNumbers numbers;
    private final MeetingAccess meetingAccess;
    private final AgendaSource agenda;
    private final EngagementService engagements;
    private final MeetingJournal journal;
    private final Clock clock;

    MeetingService(
            Meetings meetings,
            ConsecutiveNumbers numbers,
            MeetingAccess meetingAccess,
            AgendaSource agenda,
            EngagementService engagements,
            MeetingJournal journal,
            Clock clock) {
        this.meetings = meetings;
        this.numbers = numbers;
        this.meetingAccess = meetingAccess;
        this.agenda = agenda;
        this.engagements = engagements;
        this.journal = journal;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Meeting get(MeetingId id) {
        return meetingAccess.meeting(id);
    }

    /** The meetings of an engagement, the latest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MeetingSummary> meetings(EngagementId engagement) {
        return meetings.findOfEngagement(
                engagements.get(engagement).id(), meetingAccess.user().party());
    }

    /** Meetings whose minutes wait for an answer of the own side. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MeetingSummary> minutesToAnswer(Pageable page) {
        return meetings.findWithMinutesFor(
                meetingAccess.user().party(), meetingAccess.user().side(), page);
    }

    /** What is ahead or under way in all engagements of the own party, the next first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MeetingSummary> coming(Pageable page) {
        return meetings.findComing(meetingAccess.user().party(), clock.instant(), page);
    }

    /** Meetings of committees of the signed-in user that are over and wait to be recorded, the oldest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MeetingSummary> notRecorded(Pageable page) {
        var user = meetingAccess.user();
        return CommitteePermissions.maySit(user)
                ? meetings.findNotRecorded(user.party(), user.id().value(), clock.instant(), page)
                : List.of();
    }

    /** What was, the latest first; also what was called and never recorded. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MeetingSummary> past(Pageable page) {
        return meetings.findPast(meetingAccess.user().party(), clock.instant(), page);
    }

    /** Reads a meeting; while it is only called, its agenda first learns what happened since. */
    @ForEveryone
    public Meeting open(MeetingId id) {
        var meeting = meetingAccess.meeting(id);
        var waiting = meeting.status() == MeetingStatus.CALLED
                && meetingAccess.isSeated(meetingAccess.committee(meeting.committee()));
        if (waiting && agenda.collect(meeting)) {
            journal.record(
                    "meeting.agenda-collected",
                    meeting,
                    Map.of("items", meeting.agenda().size()));
        }
        return meeting;
    }

    @ForCommitteeMembers
    public MeetingId call(CommitteeId id, MeetingTime time, String place) {
        var committee = meetingAccess.ownCommittee(id);
        var meeting = Meeting.call(
                committee,
                numbers.next(id.value(), () -> meetings.nextNumber(id)),
                time,
                place,
                WholeSeconds.now(clock));
        meetings.save(meeting);
        meetings.flush();
        meeting.setOut(agenda.items(meeting));
        journal.called(meeting);
        return meeting.id();
    }

    @ForCommitteeMembers
    public void move(MeetingId id, MeetingTime time, String place) {
        var meeting = meetingAccess.ownMeeting(id);
        var before = MeetingJournal.facts(meeting);
        meeting.move(time, place, WholeSeconds.now(clock));
        journal.moved(meeting, before);
    }

    @ForCommitteeMembers
    public void cancel(MeetingId id) {
        var meeting = meetingAccess.ownMeeting(id);
        meeting.cancel(WholeSeconds.now(clock));
        agenda.release(meeting);
        journal.cancelled(meeting);
    }

    @ForCommitteeMembers
    public void addItem(MeetingId id, String words, AgendaPurpose purpose) {
        var meeting = meetingAccess.ownMeeting(id);
        meeting.add(AgendaItem.free(words, purpose, meetingAccess.workingLanguage(meeting)), WholeSeconds.now(clock));
        journal.record("meeting.item-added", meeting, Map.of("words", words.strip(), "purpose", purpose));
    }

    /** Takes an item off the agenda: every member what somebody wrote, only the chair what the portal collected. */
    @ForCommitteeMembers
    public void strikeItem(MeetingId id, UUID item) {
        var meeting = meetingAccess.ownMeeting(id);
        var place = meeting.placeOf(item);
        var struck = meeting.item(item);
        if (!struck.isFree()) {
            meetingAccess.requireChair(meeting);
            agenda.release(meeting, struck);
        }
        meeting.strike(item, WholeSeconds.now(clock));
        journal.record("meeting.item-struck", meeting, Map.of("item", place));
    }

    /** The members have met: the agenda stands, and the side that says so takes the minutes. */
    @ForCommitteeMembers
    public void hold(MeetingId id) {
        var meeting = meetingAccess.ownMeeting(id);
        meeting.requireCalled();
        agenda.collect(meeting);
        var committee = meetingAccess.committee(meeting.committee());
        meeting.hold(committee, meetingAccess.seat(committee).side(), WholeSeconds.now(clock));
        journal.record("meeting.held", meeting, Map.of("number", meeting.number()));
    }
}
