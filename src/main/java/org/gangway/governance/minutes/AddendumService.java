package org.gangway.governance.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.governance.committee.ConsecutiveNumbers;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.WholeSeconds;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.ForEveryone;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Fingerprint;
import org.gangway.shared.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections of locked minutes. */
@Service
@Transactional
public class AddendumService {

    private final Addenda addenda;
    private final ConsecutiveNumbers numbers;
    private final MeetingAccess meetingAccess;
    private final AuditLog log;
    private final Clock clock;

    AddendumService(
            Addenda addenda, ConsecutiveNumbers numbers, MeetingAccess meetingAccess, AuditLog log, Clock clock) {
        this.addenda = addenda;
        this.numbers = numbers;
        this.meetingAccess = meetingAccess;
        this.log = log;
        this.clock = clock;
    }

    /** All of one meeting, the withdrawn ones too. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Addendum> of(MeetingId meeting) {
        return addenda.findByMeetingOrderByNumber(meetingAccess.meeting(meeting).id());
    }

    /** Proposes a correction; the own side has accepted it with that. */
    @ForCommitteeMembers
    public AddendumId write(MeetingId id, String words) {
        var meeting = meetingAccess.meetingOfMember(id);
        var seat = meetingAccess.seat(meetingAccess.committee(meeting.committee()));
        var addendum = addenda.save(Addendum.write(
                meeting,
                numbers.next(id.value(), () -> addenda.nextNumber(id)),
                OriginalText.of(words, meetingAccess.workingLanguage(meeting)),
                seat,
                WholeSeconds.now(clock)));
        record("addendum.written", addendum, facts(addendum));
        return addendum.id();
    }

    /** The own side agrees; once both have, the addendum never changes again. */
    @ForCommitteeMembers
    public void accept(MeetingId meeting, AddendumId id) {
        var addendum = own(meeting, id);
        var seat = meetingAccess.seat(
                meetingAccess.committee(meetingAccess.meeting(meeting).committee()));
        addendum.accept(seat, WholeSeconds.now(clock));
        record("addendum.accepted", addendum, Map.of("number", addendum.number(), "side", seat.side()));
        // the answer must be in its table before the addendum is locked
        addenda.flush();
        if (addendum.isAcceptedByBoth()) {
            addendum.lock(Sha256.hex(addendum.canonical()), WholeSeconds.now(clock));
            record(
                    "addendum.locked",
                    addendum,
                    Map.of(
                            "number",
                            addendum.number(),
                            "sha256",
                            new Fingerprint(addendum.sha256().orElseThrow())));
        }
    }

    /** Either side takes a correction off the table that is not accepted by both yet. */
    @ForCommitteeMembers
    public void withdraw(MeetingId meeting, AddendumId id) {
        var addendum = own(meeting, id);
        addendum.withdraw(WholeSeconds.now(clock));
        record("addendum.withdrawn", addendum, facts(addendum));
    }

    private Addendum own(MeetingId meeting, AddendumId id) {
        var own = meetingAccess.meetingOfMember(meeting).id();
        return addenda.findById(id).filter(it -> it.meeting().equals(own)).orElseThrow(() -> new AddendumNotFound(id));
    }

    private static Map<String, Object> facts(Addendum addendum) {
        return Map.of("number", addendum.number(), "words", addendum.words());
    }

    private void record(String action, Addendum addendum, Map<String, ?> after) {
        log.record(AuditEvent.of(action, addendum.id().value())
                .inEngagement(addendum.engagement().value())
                .after(after));
    }
}
