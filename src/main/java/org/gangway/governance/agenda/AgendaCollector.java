package org.gangway.governance.agenda;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.action.Action;
import org.gangway.governance.action.Actions;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.governance.committee.Committees;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.AgendaSource;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.Meetings;
import org.gangway.governance.meeting.WholeSeconds;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.json.FactText;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts on the agenda of the next meeting what the committee has to deal with. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgendaCollector implements AgendaSource {

    private final AgendaCandidates candidates;
    private final Meetings meetings;
    private final Actions actions;
    private final PartyDirectory parties;
    private final Committees committees;
    private final Clock clock;

    AgendaCollector(
            AgendaCandidates candidates,
            Meetings meetings,
            Actions actions,
            PartyDirectory parties,
            Committees committees,
            Clock clock) {
        this.candidates = candidates;
        this.meetings = meetings;
        this.actions = actions;
        this.parties = parties;
        this.committees = committees;
        this.clock = clock;
    }

    /** Something happened that the next meeting must know of. */
    void raise(EngagementId engagement, AgendaKind kind, String subject, Map<String, ?> facts) {
        candidates.raise(
                UUID.randomUUID(), engagement.value(), kind.name(), subject, FactText.write(facts), clock.instant());
    }

    /** The same, but what was dealt with comes back only when it is known to be otherwise. */
    boolean raiseIfNew(EngagementId engagement, AgendaKind kind, String subject, Map<String, ?> facts) {
        return candidates.raiseIfNew(
                        UUID.randomUUID(),
                        engagement.value(),
                        kind.name(),
                        subject,
                        FactText.write(facts),
                        clock.instant())
                > 0;
    }

    /** What still waits is known otherwise by now; what was dealt with stays so. */
    void restate(EngagementId engagement, AgendaKind kind, String subject, Map<String, ?> facts) {
        candidates.restate(engagement.value(), kind.name(), subject, FactText.write(facts));
    }

    /** Something was settled before a meeting had to deal with it. */
    void settle(EngagementId engagement, String subject, AgendaKind... kinds) {
        candidates.settle(
                engagement.value(),
                java.util.Arrays.stream(kinds).map(AgendaKind::name).toList(),
                subject);
    }

    @Override
    public boolean collect(Meeting meeting) {
        return meeting.list(items(meeting), WholeSeconds.now(clock));
    }

    @Override
    public List<AgendaItem> items(Meeting meeting) {
        var items = new ArrayList<AgendaItem>();
        meetings.findHeldBefore(meeting.committee(), meeting.number()).ifPresent(last -> items.add(minutesOf(last)));
        actions.findOpenOf(meeting.committee()).forEach(action -> items.add(item(action)));
        take(meeting).stream()
                .sorted(java.util.Comparator.comparing(AgendaItem::kind))
                .forEach(items::add);
        return items;
    }

    @Override
    public void release(Meeting meeting) {
        candidates.findByMeeting(meeting.id()).forEach(AgendaCandidate::release);
    }

    @Override
    public void release(Meeting meeting, AgendaItem item) {
        candidates.findByMeeting(meeting.id()).stream()
                .filter(it -> item.isAbout(it.item()))
                .forEach(AgendaCandidate::release);
    }

    @Override
    public void handOn(Meeting meeting, AgendaItem item, CommitteeId to) {
        var handed = candidates.findByMeeting(meeting.id()).stream()
                .filter(it -> item.isAbout(it.item()))
                .toList();
        if (handed.isEmpty()) {
            throw new RuleViolation("governance.cannot-hand-on");
        }
        handed.forEach(it -> it.handOn(to));
    }

    private List<AgendaItem> take(Meeting meeting) {
        var all = committees.findByEngagement(meeting.engagement());
        var present = all.stream()
                .map(Committee::level)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CommitteeLevel.class)));
        var own = all.stream()
                .filter(it -> it.id().equals(meeting.committee()))
                .findFirst()
                .orElseThrow();
        var waiting = candidates.findFor(meeting.engagement(), meeting.id()).stream()
                .filter(it -> it.isListedFor(meeting.id()) || it.isFor(own, present))
                .filter(it -> !meeting.hasStruck(it.item()))
                .toList();
        waiting.forEach(candidate -> candidate.listFor(meeting.id()));
        return waiting.stream().map(AgendaCandidate::item).toList();
    }

    private static AgendaItem minutesOf(Meeting last) {
        var facts =
                Map.of("number", last.number(), "day", last.time().startThere().toLocalDate());
        return AgendaItem.of(
                AgendaKind.MINUTES_OF_LAST_MEETING, last.id().value().toString(), FactText.write(facts));
    }

    private AgendaItem item(Action action) {
        var facts = Map.of(
                "number", action.number(),
                "words", action.words(),
                "owner", parties.person(action.holder()).name(),
                "day", action.until());
        return AgendaItem.of(AgendaKind.OPEN_ACTION, action.id().value().toString(), FactText.write(facts));
    }
}
