package org.gangway.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.action.ActionSummary;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.language.Msg;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What of meetings waits for somebody: to be recorded, minutes to answer, actions to do. */
@Component
@Order(50)
class MeetingTasks implements TaskSource {

    private final MeetingService meetings;
    private final ActionRegister actions;
    private final Clock clock;

    MeetingTasks(MeetingService meetings, ActionRegister actions, Clock clock) {
        this.meetings = meetings;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        return Stream.of(
                        clues.contains(Clue.MEETING_OVER) ? toRecord(some) : Stream.<PendingTask>empty(),
                        clues.contains(Clue.MINUTES) ? minutes(user, some) : Stream.<PendingTask>empty(),
                        clues.contains(Clue.ACTION) ? actions(some) : Stream.<PendingTask>empty())
                .flatMap(tasks -> tasks);
    }

    private Stream<PendingTask> toRecord(Pageable some) {
        return meetings.notRecorded(some).stream()
                .map(meeting -> new PendingTask(
                                PendingTaskKind.MEETING_RECORD,
                                Msg.overview_meeting_record(
                                        meeting.number(),
                                        meeting.committeeName(),
                                        meeting.time().start()),
                                GovernanceRoutes.meeting(meeting.engagement(), meeting.id()),
                                true)
                        .in(meeting.engagementName()));
    }

    private Stream<PendingTask> minutes(CurrentUser user, Pageable some) {
        return user.has(Role.AUDITOR)
                ? Stream.empty()
                : meetings.minutesToAnswer(some).stream()
                        .map(meeting -> new PendingTask(
                                        PendingTaskKind.MINUTES,
                                        Msg.overview_minutes_accept(meeting.number(), meeting.committeeName()),
                                        GovernanceRoutes.meeting(meeting.engagement(), meeting.id()),
                                        false)
                                .in(meeting.engagementName()));
    }

    private Stream<PendingTask> actions(Pageable some) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return actions.mine(some).stream().map(action -> action(action, today));
    }

    private static PendingTask action(ActionSummary action, LocalDate today) {
        return new PendingTask(
                        PendingTaskKind.ACTION,
                        Msg.overview_action_due(action.words()),
                        GovernanceRoutes.ACTIONS,
                        action.isOverdue(today))
                .in(action.engagementName())
                .dueOn(action.dueOn());
    }
}
