package org.gangway.governance.minutes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.governance.action.Action;
import org.gangway.governance.action.Actions;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.Committees;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.Attendance;
import org.gangway.governance.meeting.Decision;
import org.gangway.governance.meeting.Decisions;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.Minutes;
import org.gangway.identity.Side;
import org.springframework.stereotype.Component;

/** Minutes as one text that two machines write alike. Whether an action was done later is not part of it. */
@Component
class CanonicalMinutes {

    private final Committees committees;
    private final Decisions decisions;
    private final Actions actions;
    private final org.gangway.identity.CurrentUserProvider currentUserProvider;

    CanonicalMinutes(
            Committees committees,
            Decisions decisions,
            Actions actions,
            org.gangway.identity.CurrentUserProvider currentUserProvider) {
        this.committees = committees;
        this.decisions = decisions;
        this.actions = actions;
        this.currentUserProvider = currentUserProvider;
    }

    String of(Meeting meeting) {
        var minutes = meeting.minutes();
        var committee = committees
                .findForParty(meeting.committee(), currentUserProvider.current().party())
                .orElseThrow();
        return new MinutesText(
                        held(meeting, committee),
                        attendance(minutes),
                        minutes.isQuorate(),
                        meeting.agenda().stream().map(it -> item(it, minutes)).toList(),
                        decisions.findByMeetingOrderByNumber(meeting.id()).stream()
                                .map(CanonicalMinutes::decision)
                                .toList(),
                        actions.findByMeetingOrderByNumber(meeting.id()).stream()
                                .map(CanonicalMinutes::action)
                                .toList(),
                        acceptance(minutes))
                .canonical();
    }

    private static MinutesText.Held held(Meeting meeting, Committee committee) {
        return new MinutesText.Held(
                meeting.id().value(),
                meeting.engagement().value(),
                committee.id().value(),
                meeting.number(),
                meeting.time().start(),
                meeting.time().zone(),
                meeting.time().minutes(),
                meeting.place(),
                meeting.heldAt().orElseThrow());
    }

    private static List<MinutesText.Present> attendance(Minutes minutes) {
        return minutes.attendance().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<UUID, Attendance> it) ->
                                it.getValue().side())
                        .thenComparing(it -> it.getKey().toString()))
                .map(it -> new MinutesText.Present(
                        it.getKey(),
                        it.getValue().side(),
                        it.getValue().present(),
                        it.getValue().deputy()))
                .toList();
    }

    private static MinutesText.Item item(AgendaItem item, Minutes minutes) {
        return new MinutesText.Item(
                item.id(),
                item.kind(),
                item.purpose(),
                item.subject(),
                item.facts(),
                item.wording(),
                minutes.note(item.id()));
    }

    private static MinutesText.Resolved decision(Decision decision) {
        return new MinutesText.Resolved(
                decision.number(),
                decision.item(),
                decision.words(),
                decision.approves().orElse(null));
    }

    private static MinutesText.Agreed action(Action action) {
        return new MinutesText.Agreed(
                action.number(), action.item(), action.words(), action.owner().value(), action.dueOn());
    }

    private static List<MinutesText.Answered> acceptance(Minutes minutes) {
        return Arrays.stream(Side.values())
                .map(side -> {
                    var answer = minutes.answer(side).orElseThrow();
                    return new MinutesText.Answered(side, answer.person(), answer.at(), answer.absent());
                })
                .toList();
    }
}
