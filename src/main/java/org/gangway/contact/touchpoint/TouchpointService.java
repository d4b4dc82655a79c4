package org.gangway.contact.touchpoint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gangway.contact.map.CounterpartId;
import org.gangway.contact.map.CounterpartMapService;
import org.gangway.contact.map.CounterpartNotFound;
import org.gangway.contact.map.CounterpartPermissions;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Talks of pairs: the two themselves, and those who draw the map, plan them and note what came of them. */
@Service
@Transactional
public class TouchpointService {

    private static final PageRequest LATEST = PageRequest.of(0, 50);

    private final Touchpoints talks;
    private final TouchpointLines lines;
    private final CounterpartMapService maps;
    private final OwnRoles ownRoles;
    private final TouchpointJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TouchpointService(
            Touchpoints talks,
            TouchpointLines lines,
            CounterpartMapService maps,
            OwnRoles ownRoles,
            TouchpointJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.talks = talks;
        this.lines = lines;
        this.maps = maps;
        this.ownRoles = ownRoles;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Those that are planned or were held, the latest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Touchpoint> talks(EngagementId id) {
        // refused where the reader does not see it
        maps.ownSide(id);
        return talks.of(id, LATEST);
    }

    /** What the reader's side reads of some talks. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<TouchpointLine> lines(EngagementId id, List<Touchpoint> of) {
        // refused where the reader does not see it
        var side = maps.ownSide(id);
        var talks = of.stream()
                .filter(it -> it.engagement().equals(id))
                .map(Touchpoint::id)
                .toList();
        return talks.isEmpty() ? List.of() : lines.of(talks, side);
    }

    /**
     * A talk ahead; both of the pair hear of it.
     *
     * @throws RuleViolation {@code contact.not-your-talk}, {@code contact.talk-past}, {@code contact.talk-minutes}
     */
    @ForEveryone
    public TouchpointId plan(EngagementId id, NewTouchpoint told) {
        var pair = requireOwn(id, told.pair());
        var talk = talks.save(
                Touchpoint.plan(id, told, maps.ownSide(id), ownRoles.user().id(), now()));
        journal.planned(talk);
        events.publishEvent(new TouchpointPlanned(
                id,
                talk.pair(),
                pair.people().values().stream().map(MapPerson::id).toList(),
                talk.kind(),
                talk.start()));
        return talk.id();
    }

    /** A talk that nobody had planned here. */
    @ForEveryone
    public TouchpointId note(EngagementId id, NewTouchpoint told, TalkOutcome outcome) {
        requireOwn(id, told.pair());
        var talk = talks.save(
                Touchpoint.held(id, told, maps.ownSide(id), ownRoles.user().id(), now()));
        journal.held(talk);
        write(talk, outcome);
        return talk.id();
    }

    /** The planned talk took place. */
    @ForEveryone
    public void hold(EngagementId id, TouchpointId which, TalkOutcome outcome) {
        var talk = own(id, which);
        talk.hold(now());
        journal.held(talk);
        write(talk, outcome);
    }

    /** It will not take place. */
    @ForEveryone
    public void drop(EngagementId id, TouchpointId which) {
        var talk = own(id, which);
        talk.drop();
        journal.dropped(talk);
    }

    private void write(Touchpoint talk, TalkOutcome outcome) {
        if (outcome.words().isBlank()) {
            return;
        }
        var line = lines.save(new TouchpointLine(
                talk,
                OriginalText.of(outcome.words(), outcome.language()),
                outcome.ownSideOnly(),
                maps.ownSide(talk.engagement()),
                ownRoles.user().id(),
                now()));
        journal.written(talk, line);
    }

    private Touchpoint own(EngagementId id, TouchpointId which) {
        var talk = talks.find(id, which).orElseThrow(() -> new TouchpointNotFound(which));
        requireOwn(id, talk.pair());
        return talk;
    }

    private MapPair requireOwn(EngagementId id, CounterpartId which) {
        var pair = maps.map(id).pairs().stream()
                .filter(it -> it.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new CounterpartNotFound(which));
        if (!mayTalk(id, pair)) {
            throw new RuleViolation("contact.not-your-talk");
        }
        return pair;
    }

    private boolean mayTalk(EngagementId id, MapPair pair) {
        var user = ownRoles.in(id);
        return pair.has(user.id()) || CounterpartPermissions.mayDraw(user);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
