package org.gangway.governance.meeting;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what happens to a meeting and its minutes into the log, and announces what its members must know. */
@Component
public class MeetingJournal {

    private final AuditLog log;
    private final PartyDirectory parties;
    private final ApplicationEventPublisher events;

    MeetingJournal(AuditLog log, PartyDirectory parties, ApplicationEventPublisher events) {
        this.log = log;
        this.parties = parties;
        this.events = events;
    }

    void called(Meeting meeting) {
        record("meeting.called", meeting, facts(meeting));
        announce(meeting, MeetingChange.CALLED);
    }

    /** @param before its {@link #facts facts} until now */
    void moved(Meeting meeting, Map<String, ?> before) {
        log.record(event("meeting.moved", meeting).before(before).after(facts(meeting)));
        announce(meeting, MeetingChange.MOVED);
    }

    void cancelled(Meeting meeting) {
        record("meeting.cancelled", meeting, Map.of("number", meeting.number()));
        announce(meeting, MeetingChange.CANCELLED);
    }

    public void attended(Meeting meeting, PersonId user, boolean present) {
        log.record(draft("minutes.attendance", meeting)
                .after(Map.of("person", parties.person(user).name(), "present", present)));
    }

    /**
     * A member was away, and somebody sat there for them.
     *
     * @param deputy who did
     */
    public void attendedThrough(Meeting meeting, PersonId user, PersonId deputy) {
        log.record(draft("minutes.attendance", meeting)
                .after(Map.of(
                        "person", parties.person(user).name(),
                        "present", true,
                        "deputy", parties.person(deputy).name())));
    }

    /** What a side answers to minutes, and for whom, where whoever answers sat there for somebody. */
    public void answered(String what, Meeting meeting, Map<String, ?> answer, Optional<PersonId> absent) {
        var facts = new LinkedHashMap<String, Object>(answer);
        absent.ifPresent(it -> facts.put("standsInFor", parties.person(it).name()));
        record(what, meeting, facts);
    }

    public void noted(Meeting meeting, int place, String before, String words) {
        log.record(draft("minutes.noted", meeting)
                .before(Map.of("item", place, "words", before))
                .after(Map.of("item", place, "words", words)));
    }

    public void decided(Meeting meeting, Decision decision) {
        log.record(draft("decision.taken", meeting).after(facts(decision)));
    }

    public void struck(Meeting meeting, Decision decision) {
        log.record(draft("decision.struck", meeting).before(facts(decision)));
    }

    private static Map<String, Object> facts(Decision decision) {
        var facts = new LinkedHashMap<String, Object>(Map.of("number", decision.number(), "words", decision.words()));
        decision.approves().ifPresent(month -> facts.put("approvedMonth", month));
        return facts;
    }

    public void revised(Meeting meeting, Object answers) {
        log.record(event("minutes.revised", meeting).before(Map.of("answers", answers)));
    }

    public void record(String what, Meeting meeting, Map<String, ?> after) {
        log.record(event(what, meeting).after(after));
    }

    /** Tells others what becomes of the minutes. */
    public void announce(Meeting meeting, MinutesMove move) {
        events.publishEvent(new MinutesMoved(meeting.id(), move));
    }

    private void announce(Meeting meeting, MeetingChange news) {
        events.publishEvent(new MeetingAnnounced(meeting.id(), news));
    }

    private static AuditEvent event(String what, Meeting meeting) {
        return AuditEvent.of(what, meeting.id().value())
                .inEngagement(meeting.engagement().value());
    }

    /** What minutes say is for the side that writes them, until they are circulated. */
    private static AuditEvent draft(String what, Meeting meeting) {
        return event(what, meeting).inPrivate(meeting.minutes().isDraft());
    }

    static Map<String, Object> facts(Meeting meeting) {
        return Map.of(
                "number", meeting.number(),
                "start", meeting.time().start(),
                "zone", ZoneId.of(meeting.time().zone()),
                "minutes", meeting.time().minutes(),
                "place", meeting.place());
    }
}
