package org.gangway.governance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.Users;
import org.gangway.shared.RuleViolation;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who does what by when. */
@Service
@Transactional
public class ActionService {

    private final Actions actions;
    private final Meetings meetings;
    private final Seats seats;
    private final CommitteeService committees;
    private final EngagementService engagements;
    private final PartyDirectory parties;
    private final Users users;
    private final AuditLog log;
    private final Clock clock;

    ActionService(
            Actions actions,
            Meetings meetings,
            Seats seats,
            CommitteeService committees,
            EngagementService engagements,
            PartyDirectory parties,
            Users users,
            AuditLog log,
            Clock clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.seats = seats;
        this.committees = committees;
        this.engagements = engagements;
        this.parties = parties;
        this.users = users;
        this.log = log;
        this.clock = clock;
    }

    /** What the meeting gave people to do, whatever became of it. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Action> assignedBy(MeetingId meeting) {
        return actions.findByMeetingOrderByNumber(seats.meeting(meeting).id());
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public List<ActionSummary> open(EngagementId engagement) {
        return actions.findOpenOfEngagement(
                engagements.get(engagement).id(), users.current().party());
    }

    /** What the signed-in user has to do, in all engagements, the most urgent first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<ActionSummary> mine(Pageable page) {
        return actions.findOpenOfOwner(users.current().id(), users.current().party(), page);
    }

    /** What people of the own party have to do, in all engagements, the most urgent first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<ActionSummary> ofOwnParty(Pageable page) {
        return actions.findOpenOfParty(users.current().party(), page);
    }

    @ForCommitteeMembers
    public ActionId assign(MeetingId id, NewAction command) {
        var meeting = seats.ownMeeting(id);
        meeting.requireMinutesOpen();
        meetings.queueFor(meeting.engagement().value());
        var action =
                actions.save(Action.assign(meeting, actions.nextNumber(meeting.engagement()), task(meeting, command)));
        record("action.assigned", action, facts(action));
        return action.id();
    }

    private Action.Task task(Meeting meeting, NewAction command) {
        if (!meeting.lists(command.item())) {
            throw new MeetingNotFound(meeting.id());
        }
        var owner = committees.eligible(meeting.engagement()).stream()
                .filter(it -> it.id().equals(command.owner()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("governance.cannot-own"));
        return new Action.Task(command.item(), command.words(), owner.id(), owner.party(), command.dueOn());
    }

    /** Takes an action out of draft minutes again. */
    @ForCommitteeMembers
    public void strike(MeetingId id, ActionId actionId) {
        var meeting = seats.ownMeeting(id);
        meeting.requireMinutesOpen();
        var action = find(actionId);
        if (action.meeting().equals(meeting.id())) {
            actions.delete(action);
            log.record(AuditEvent.of("action.struck", actionId.value())
                    .inEngagement(meeting.engagement().value())
                    .before(facts(action)));
        }
    }

    /** Its owner, or anybody in the committee that assigned it, says that it is done. */
    @ForCommitteeMembers
    public void complete(ActionId id) {
        var action = ownOrSeated(id);
        action.complete(Moments.now(clock));
        record("action.done", action, Map.of("number", action.number()));
    }

    /** The committee no longer asks for it. */
    @ForCommitteeMembers
    public void drop(ActionId id) {
        var action = find(id);
        seats.ownCommittee(action.committee());
        action.drop(Moments.now(clock));
        record("action.dropped", action, Map.of("number", action.number()));
    }

    private Action ownOrSeated(ActionId id) {
        var action = find(id);
        if (!action.owner().equals(users.current().id())) {
            seats.ownCommittee(action.committee());
        }
        return action;
    }

    private Action find(ActionId id) {
        return actions.findForParty(id, users.current().party()).orElseThrow(() -> new ActionNotFound(id));
    }

    private void record(String what, Action action, Map<String, ?> after) {
        log.record(AuditEvent.of(what, action.id().value())
                .inEngagement(action.engagement().value())
                .after(after));
    }

    private Map<String, Object> facts(Action action) {
        return Map.of(
                "number", action.number(),
                "words", action.words(),
                "owner", parties.person(action.owner()).name(),
                "due", action.dueOn().toString());
    }
}
