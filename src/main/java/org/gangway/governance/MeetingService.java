package org.gangway.governance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of committees, from the call to the moment when they are held or called off. */
@Service
@Transactional
public class MeetingService {

    private final Meetings meetings;
    private final Seats seats;
    private final AgendaCollector collector;
    private final EngagementService engagements;
    private final Users users;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingService(
            Meetings meetings,
            Seats seats,
            AgendaCollector collector,
            EngagementService engagements,
            Users users,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.collector = collector;
        this.engagements = engagements;
        this.users = users;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public Meeting get(MeetingId id) {
        return seats.meeting(id);
    }

    /** The meetings of an engagement, the latest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MeetingSummary> meetings(EngagementId engagement) {
        return meetings.findOfEngagement(
                engagements.get(engagement).id(), users.current().party());
    }

    /** Meetings whose minutes wait for an answer of the own side. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MeetingSummary> minutesToAnswer(Pageable page) {
        return meetings.findWithMinutesFor(
                users.current().party(), users.current().side(), page);
    }

    /** What is ahead in all engagements of the own party, the next first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<MeetingSummary> coming(Pageable page) {
        return meetings.findComing(users.current().party(), clock.instant(), page);
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<MeetingSummary> past(Pageable page) {
        return meetings.findPast(users.current().party(), clock.instant(), page);
    }

    /** Reads a meeting; while it is only called, its agenda first learns what happened since. */
    @ForEveryone
    public Meeting open(MeetingId id) {
        var meeting = seats.meeting(id);
        var waiting = meeting.status() == MeetingStatus.CALLED && seats.isSeated(seats.committee(meeting.committee()));
        if (waiting && collector.collect(meeting)) {
            record(
                    "meeting.agenda-collected",
                    meeting,
                    Map.of("items", meeting.agenda().size()));
        }
        return meeting;
    }

    @ForCommitteeMembers
    public MeetingId call(CommitteeId id, MeetingTime time, String place) {
        var committee = seats.ownCommittee(id);
        meetings.queueFor(id.value());
        var meeting = Meeting.call(committee, meetings.nextNumber(id), time, place, Moments.now(clock));
        meetings.save(meeting);
        meetings.flush();
        meeting.setOut(collector.items(meeting));
        record("meeting.called", meeting, facts(meeting));
        events.publishEvent(new MeetingAnnounced(meeting.id(), MeetingNews.CALLED));
        return meeting.id();
    }

    @ForCommitteeMembers
    public void move(MeetingId id, MeetingTime time, String place) {
        var meeting = seats.ownMeeting(id);
        var before = facts(meeting);
        meeting.move(time, place, Moments.now(clock));
        log.record(AuditEvent.of("meeting.moved", id.value())
                .inEngagement(meeting.engagement().value())
                .before(before)
                .after(facts(meeting)));
        events.publishEvent(new MeetingAnnounced(id, MeetingNews.MOVED));
    }

    @ForCommitteeMembers
    public void cancel(MeetingId id) {
        var meeting = seats.ownMeeting(id);
        meeting.cancel(Moments.now(clock));
        collector.release(meeting);
        record("meeting.cancelled", meeting, Map.of("number", meeting.number()));
        events.publishEvent(new MeetingAnnounced(id, MeetingNews.CANCELLED));
    }

    @ForCommitteeMembers
    public void addItem(MeetingId id, String words, AgendaPurpose purpose) {
        var meeting = seats.ownMeeting(id);
        meeting.add(AgendaItem.free(words, purpose), Moments.now(clock));
        record("meeting.item-added", meeting, Map.of("words", words.strip(), "purpose", purpose.name()));
    }

    /** Takes an item off the agenda again that somebody wrote; what the portal collected stays. */
    @ForCommitteeMembers
    public void strikeItem(MeetingId id, UUID item) {
        var meeting = seats.ownMeeting(id);
        meeting.strike(item, Moments.now(clock));
        record("meeting.item-struck", meeting, Map.of("item", item.toString()));
    }

    /** The members have met: the agenda stands, and minutes are taken. */
    @ForCommitteeMembers
    public void hold(MeetingId id) {
        var meeting = seats.ownMeeting(id);
        meeting.requireCalled();
        collector.collect(meeting);
        meeting.hold(seats.committee(meeting.committee()), Moments.now(clock));
        record("meeting.held", meeting, Map.of("number", meeting.number()));
    }

    private void record(String action, Meeting meeting, Map<String, ?> after) {
        log.record(AuditEvent.of(action, meeting.id().value())
                .inEngagement(meeting.engagement().value())
                .after(after));
    }

    private static Map<String, Object> facts(Meeting meeting) {
        return Map.of(
                "number", meeting.number(),
                "start", meeting.time().start().toString(),
                "zone", meeting.time().zone(),
                "minutes", meeting.time().minutes(),
                "place", meeting.place());
    }
}
