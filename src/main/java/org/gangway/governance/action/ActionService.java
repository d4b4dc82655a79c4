package org.gangway.governance.action;

import java.time.Clock;
import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.committee.ConsecutiveNumbers;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingNotFound;
import org.gangway.governance.meeting.WholeSeconds;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForCommitteeMembers;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who does what by when. */
@Service
@Transactional
public class ActionService {

    private final Actions actions;
    private final ConsecutiveNumbers numbers;
    private final MeetingAccess meetingAccess;
    private final CommitteeService committees;
    private final CurrentUserProvider currentUserProvider;
    private final ActionJournal journal;
    private final Clock clock;

    ActionService(
            Actions actions,
            ConsecutiveNumbers numbers,
            MeetingAccess meetingAccess,
            CommitteeService committees,
            CurrentUserProvider currentUserProvider,
            ActionJournal journal,
            Clock clock) {
        this.actions = actions;
        this.numbers = numbers;
        this.meetingAccess = meetingAccess;
        this.committees = committees;
        this.currentUserProvider = currentUserProvider;
        this.journal = journal;
        this.clock = clock;
    }

    @ForCommitteeMembers
    public ActionId assign(MeetingId id, NewAction command) {
        var meeting = written(id);
        var action = actions.save(Action.assign(meeting, number(meeting.engagement()), task(meeting, command)));
        journal.assigned(action, meeting);
        return action.id();
    }

    /** The meeting whose minutes the own side is writing. */
    private Meeting written(MeetingId id) {
        var meeting = meetingAccess.ownMeeting(id);
        meeting.requireMinutesOpen(
                meetingAccess.seat(meetingAccess.committee(meeting.committee())).side());
        return meeting;
    }

    private Action.Task task(Meeting meeting, NewAction command) {
        if (!meeting.lists(command.item())) {
            throw new MeetingNotFound(meeting.id());
        }
        var owner = eligible(meeting.engagement(), command.owner());
        return new Action.Task(
                command.item(),
                OriginalText.of(command.words(), meetingAccess.workingLanguage(meeting)),
                owner.id(),
                owner.party(),
                command.dueOn());
    }

    private PersonSummary eligible(EngagementId engagement, PersonId person) {
        return committees.eligible(engagement).stream()
                .filter(it -> it.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("governance.cannot-own"));
    }

    /** Whoever has it, or the committee, gives it to somebody else of either side. */
    @ForCommitteeMembers
    public void handOn(ActionId id, PersonId person) {
        var action = ownOrSeated(id);
        var before = action.holder();
        var taker = eligible(action.engagement(), person);
        action.handOn(taker.id(), taker.party());
        var meeting = meetingAccess.meeting(action.meeting());
        journal.handedOn(action, meeting, before);
        journal.given(action, meeting);
    }

    /** The committee gives more time, or less. */
    @ForCommitteeMembers
    public void postpone(ActionId id, LocalDate day) {
        var action = steered(id);
        var before = action.until();
        action.postpone(day, LocalDate.now(clock));
        journal.postponed(action, meetingAccess.meeting(action.meeting()), before);
    }

    /** Done or dropped, and wanted again by the committee. */
    @ForCommitteeMembers
    public void reopen(ActionId id) {
        var action = steered(id);
        action.reopen();
        journal.reopened(action, meetingAccess.meeting(action.meeting()));
    }

    /** Takes an action out of draft minutes again. */
    @ForCommitteeMembers
    public void strike(MeetingId id, ActionId actionId) {
        var meeting = written(id);
        var action = find(actionId);
        if (action.meeting().equals(meeting.id())) {
            actions.delete(action);
            journal.struck(action, meeting);
        }
    }

    /** Its owner, or anybody in the committee that assigned it, says that it is done. */
    @ForCommitteeMembers
    public void complete(ActionId id) {
        var action = ownOrSeated(id);
        action.complete(WholeSeconds.now(clock));
        journal.completed(action, meetingAccess.meeting(action.meeting()));
    }

    /** The committee no longer asks for it. */
    @ForCommitteeMembers
    public void drop(ActionId id) {
        var action = steered(id);
        action.drop(WholeSeconds.now(clock));
        journal.dropped(action, meetingAccess.meeting(action.meeting()));
    }

    private Action steered(ActionId id) {
        var action = find(id);
        meetingAccess.ownCommittee(action.committee());
        return action;
    }

    private Action ownOrSeated(ActionId id) {
        var action = find(id);
        if (!action.holder().equals(currentUserProvider.current().id())) {
            meetingAccess.ownCommittee(action.committee());
        }
        return action;
    }

    private Action find(ActionId id) {
        return actions.findForParty(id, currentUserProvider.current().party())
                .orElseThrow(() -> new ActionNotFound(id));
    }

    private int number(EngagementId engagement) {
        return numbers.next(engagement.value(), () -> actions.nextNumber(engagement.value()));
    }
}
