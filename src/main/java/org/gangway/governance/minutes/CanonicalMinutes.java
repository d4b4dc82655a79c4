package org.gangway.governance.minutes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Minutes as one text that two machines write alike: JSON without spaces, names of a value in order, people by their
 * ids. Whether an action was done later is not part of it.
 */
@Component
class CanonicalMinutes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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
        return JSON.writeValueAsString(sorted(Map.of(
                "meeting", head(meeting, committee),
                "attendance", attendance(minutes),
                "quorum", minutes.isQuorate(),
                "agenda", meeting.agenda().stream().map(it -> item(it, minutes)).toList(),
                "decisions",
                        decisions.findByMeetingOrderByNumber(meeting.id()).stream()
                                .map(CanonicalMinutes::decision)
                                .toList(),
                "actions",
                        actions.findByMeetingOrderByNumber(meeting.id()).stream()
                                .map(CanonicalMinutes::action)
                                .toList(),
                "acceptance", acceptance(minutes))));
    }

    private static Map<String, Object> head(Meeting meeting, Committee committee) {
        return sorted(Map.of(
                "id", meeting.id().value(),
                "engagement", meeting.engagement().value(),
                "committee", committee.id().value(),
                "number", meeting.number(),
                "start", meeting.time().start().toString(),
                "zone", meeting.time().zone(),
                "minutes", meeting.time().minutes(),
                "place", meeting.place(),
                "held", meeting.heldAt().orElseThrow().toString()));
    }

    private static List<Map<String, Object>> attendance(Minutes minutes) {
        return minutes.attendance().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<UUID, Attendance> it) ->
                                it.getValue().side())
                        .thenComparing(it -> it.getKey().toString()))
                .map(it -> sorted(Map.of(
                        "user", it.getKey(),
                        "side", it.getValue().side().name(),
                        "present", it.getValue().present())))
                .toList();
    }

    private static Map<String, Object> item(AgendaItem item, Minutes minutes) {
        return sorted(Map.of(
                "id", item.id(),
                "kind", item.kind().name(),
                "purpose", item.purpose().name(),
                "subject", item.subject(),
                "facts", item.facts(),
                "words", item.wording(),
                "note", minutes.note(item.id())));
    }

    private static Map<String, Object> decision(Decision decision) {
        return sorted(Map.of("number", decision.number(), "item", decision.item(), "words", decision.words()));
    }

    private static Map<String, Object> action(Action action) {
        return sorted(Map.of(
                "number", action.number(),
                "item", action.item(),
                "words", action.words(),
                "owner", action.owner().value(),
                "due", action.dueOn().toString()));
    }

    private static List<Map<String, Object>> acceptance(Minutes minutes) {
        return Arrays.stream(Side.values())
                .map(side -> {
                    var answer = minutes.answer(side).orElseThrow();
                    return sorted(Map.of(
                            "side",
                            side.name(),
                            "user",
                            answer.person(),
                            "at",
                            answer.at().toString()));
                })
                .toList();
    }

    private static Map<String, Object> sorted(Map<String, ?> values) {
        return new TreeMap<>(values);
    }
}
