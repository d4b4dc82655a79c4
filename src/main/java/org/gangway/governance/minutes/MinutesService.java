package org.gangway.governance.minutes;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.document.PrintableText;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.DecisionId;
import org.gangway.governance.meeting.Decisions;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingJournal;
import org.gangway.governance.meeting.MeetingNotFound;
import org.gangway.governance.meeting.MinutesDeadline;
import org.gangway.governance.meeting.MinutesMove;
import org.gangway.governance.meeting.WholeSeconds;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Fingerprint;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.Sha256;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes, from the first note to the moment when both sides have accepted them and they are locked. */
@Service
@Transactional
public class MinutesService {

    private final Decisions decisions;
    private final DecisionTaking decisionTaking;
    private final MeetingAccess meetingAccess;
    private final CanonicalMinutes canonical;
    private final MinutesDeadline deadline;
    private final MeetingJournal journal;
    private final Clock clock;

    MinutesService(
            Decisions decisions,
            DecisionTaking decisionTaking,
            MeetingAccess meetingAccess,
            CanonicalMinutes canonical,
            MinutesDeadline deadline,
            MeetingJournal journal,
            Clock clock) {
        this.decisions = decisions;
        this.decisionTaking = decisionTaking;
        this.meetingAccess = meetingAccess;
        this.canonical = canonical;
        this.deadline = deadline;
        this.journal = journal;
        this.clock = clock;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<Decision> decisions(MeetingId id) {
        return decisions.findByMeetingOrderByNumber(meetingAccess.meeting(id).id());
    }

    @ForCommitteeMembers
    public void attend(MeetingId id, PersonId user, boolean present) {
        var meeting = open(id);
        meeting.minutes().attend(user, present);
        journal.attended(meeting, user, present);
    }

    /**
     * A member was away that day, and their deputy sat there for them.
     *
     * @throws RuleViolation {@code governance.no-deputy} where nobody stood in for them on that day
     */
    @ForCommitteeMembers
    public void attendThrough(MeetingId id, PersonId member) {
        var meeting = open(id);
        var deputy = meetingAccess.deputies(meeting).get(member);
        if (deputy == null || !meeting.minutes().attendance().containsKey(member.value())) {
            throw new RuleViolation("governance.no-deputy");
        }
        meeting.minutes().attendThrough(member, deputy);
        journal.attendedThrough(meeting, member, deputy);
    }

    /** Who stood in for which member on the day of a meeting. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Map<PersonId, PersonId> deputies(MeetingId id) {
        return meetingAccess.deputies(meetingAccess.meeting(id));
    }

    /** For whom the signed-in user sits in the committee of a meeting today; empty for members, and for whoever has no seat. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<PersonId> standsInFor(MeetingId id) {
        return meetingAccess.standsInFor(
                meetingAccess.committee(meetingAccess.meeting(id).committee()));
    }

    /** Keeps what was written about an item; {@code before} is what the writer saw when they began. */
    @ForCommitteeMembers
    public void note(MeetingId id, UUID item, String before, String words) {
        var meeting = open(id);
        requireItem(meeting, item);
        meeting.minutes().note(item, before, words, meetingAccess.workingLanguage(meeting));
        journal.noted(meeting, meeting.placeOf(item), before, WrittenText.words(words));
    }

    @ForCommitteeMembers
    public DecisionId decide(MeetingId id, UUID item, String words) {
        return decide(id, item, words, null);
    }

    /**
     * Records a decision.
     *
     * @param approves the month whose statement the committee approves by it, if any: one of {@link #approvable}
     */
    @ForCommitteeMembers
    public DecisionId decide(MeetingId id, UUID item, String words, @Nullable YearMonth approves) {
        var meeting = open(id);
        requireItem(meeting, item);
        if (approves != null) {
            decisionTaking.requireApprovable(meeting, approves);
        }
        var original = OriginalText.of(words, meetingAccess.workingLanguage(meeting));
        var decision = decisions.save(Decision.take(meeting, item, decisionTaking.number(meeting), original, approves));
        journal.decided(meeting, decision);
        return decision.id();
    }

    /** The months whose statements lay before both parties when the meeting began and are not approved yet, the oldest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<YearMonth> approvable(MeetingId id) {
        return decisionTaking.approvable(meetingAccess.meeting(id));
    }

    /** Takes a decision out of a draft again. */
    @ForCommitteeMembers
    public void strike(MeetingId id, DecisionId decisionId) {
        var meeting = open(id);
        decisions.findById(decisionId).filter(it -> it.meeting().equals(id)).ifPresent(decision -> {
            decisions.delete(decision);
            journal.struck(meeting, decision);
        });
    }

    @ForCommitteeMembers
    public void circulate(MeetingId id) {
        var meeting = open(id);
        var withDecisions = !decisions.findByMeetingOrderByNumber(id).isEmpty();
        var lastDay = deadline.lastDay(meeting, meetingAccess.committee(meeting.committee()));
        meeting.minutes().circulate(withDecisions, lastDay, WholeSeconds.now(clock));
        journal.record("minutes.circulated", meeting, Map.of("number", meeting.number(), "answerBy", lastDay));
        journal.announce(meeting, MinutesMove.CIRCULATED);
    }

    /** One side agrees; when the other has agreed too, the minutes are locked for ever. */
    @ForCommitteeMembers
    public void accept(MeetingId id) {
        var meeting = meetingAccess.ownMeeting(id);
        var committee = meetingAccess.committee(meeting.committee());
        var seat = meetingAccess.seat(committee);
        var absent = meetingAccess.standsInFor(committee);
        meeting.minutes().accept(seat.side(), seat.user(), absent, WholeSeconds.now(clock));
        journal.answered("minutes.accepted", meeting, Map.of("side", seat.side()), absent);
        // The answer must be in its table before the lock shuts it
        decisions.flush();
        if (meeting.minutes().isAcceptedByBoth()) {
            lock(meeting);
        } else {
            journal.announce(meeting, MinutesMove.ACCEPTED);
        }
    }

    private void lock(Meeting meeting) {
        var text = canonical.of(meeting);
        PrintableText.require(text);
        var hash = Sha256.hex(text);
        meeting.minutes().lock(text, hash, WholeSeconds.now(clock));
        journal.record("minutes.locked", meeting, Map.of("sha256", new Fingerprint(hash)));
        journal.announce(meeting, MinutesMove.LOCKED);
    }

    @ForCommitteeMembers
    public void object(MeetingId id, String words) {
        var meeting = meetingAccess.ownMeeting(id);
        var committee = meetingAccess.committee(meeting.committee());
        var seat = meetingAccess.seat(committee);
        var absent = meetingAccess.standsInFor(committee);
        meeting.minutes().object(seat.side(), seat.user(), absent, words, WholeSeconds.now(clock));
        journal.answered(
                "minutes.objected", meeting, Map.of("side", seat.side(), "words", WrittenText.words(words)), absent);
        journal.announce(meeting, MinutesMove.OBJECTED);
    }

    /** Takes circulated minutes back to the desk of the own side, for example after an objection; both sides answer anew. */
    @ForCommitteeMembers
    public void revise(MeetingId id) {
        var meeting = meetingAccess.ownMeeting(id);
        var seat = meetingAccess.seat(meetingAccess.committee(meeting.committee()));
        var answers = Arrays.stream(Side.values())
                .flatMap(side -> meeting.minutes().answer(side).stream()
                        .map(it -> Map.of("side", side, "accepted", it.accepted(), "words", it.words())))
                .toList();
        meeting.minutes().revise(seat.side());
        journal.revised(meeting, answers);
    }

    /** Whether locked minutes still are what was hashed, and still say what the tables say. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean isWhole(MeetingId id) {
        var meeting = meetingAccess.meeting(id);
        var text = meeting.minutes().json().orElse("");
        return meeting.minutes().sha256().equals(java.util.Optional.of(Sha256.hex(text)))
                && canonical.of(meeting).equals(text);
    }

    private Meeting open(MeetingId id) {
        var meeting = meetingAccess.ownMeeting(id);
        meeting.requireMinutesOpen(
                meetingAccess.seat(meetingAccess.committee(meeting.committee())).side());
        return meeting;
    }

    private static void requireItem(Meeting meeting, UUID item) {
        if (!meeting.lists(item)) {
            throw new MeetingNotFound(meeting.id());
        }
    }
}
