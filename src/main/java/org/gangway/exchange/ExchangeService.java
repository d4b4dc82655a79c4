package org.gangway.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.agenda.PracticeAgenda;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.ForParticipants;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Social events of both sides, and what each side shows the other of its quality programme. */
@Service
@Transactional
public class ExchangeService {

    private final SocialEvents events;
    private final QualityPractices practices;
    private final ExchangePeople people;
    private final EngagementService engagements;
    private final PracticeAgenda agenda;
    private final ExchangeJournal journal;
    private final Clock clock;

    ExchangeService(
            SocialEvents events,
            QualityPractices practices,
            ExchangePeople people,
            EngagementService engagements,
            PracticeAgenda agenda,
            ExchangeJournal journal,
            Clock clock) {
        this.events = events;
        this.practices = practices;
        this.people = people;
        this.engagements = engagements;
        this.agenda = agenda;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything of an engagement, the latest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public ExchangeSheet sheet(EngagementId id) {
        var engagement = engagements.get(id);
        var all = events.of(engagement.id());
        var taking = Stream.of(Side.values())
                .flatMap(side -> people.of(engagement, side).stream())
                .toList();
        var named = new LinkedHashSet<PersonId>();
        all.forEach(it -> named.addAll(it.guests()));
        var names = new LinkedHashMap<PersonId, String>();
        people.persons(named).forEach((person, summary) -> names.put(person, summary.name()));
        var parties = new EnumMap<Side, String>(Side.class);
        for (var side : Side.values()) {
            parties.put(side, people.party(engagement, side));
        }
        return new ExchangeSheet(
                engagement,
                all,
                practices.of(engagement.id()),
                taking,
                names,
                parties,
                people.permissions(engagement),
                today());
    }

    /** Where the own side has shown nothing in this quarter, once something was shown before; for whoever leads it. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<QuarterWithout> without() {
        var user = people.user();
        return user.isNegotiator()
                ? practices.without(user.party(), user.side(), QualityPractice.quarter(today()))
                : List.of();
    }

    /**
     * Both sides have it in their calendar from now on.
     *
     * @throws RuleViolation {@code exchange.event-past}
     */
    @ForParticipants
    public SocialEventId plan(EngagementId id, String name, LocalDate day, String place) {
        var engagement = engagements.get(id);
        if (day.isBefore(today())) {
            throw new RuleViolation("exchange.event-past");
        }
        var event = events.save(new SocialEvent(
                engagement.id(),
                engagements.ownSide(id),
                name,
                day,
                place,
                people.user().id()));
        journal.planned(event, engagements.ownSide(id));
        return event.id();
    }

    /** It took place: who came, and a line of what came of it. */
    @ForParticipants
    public void hold(EngagementId id, SocialEventId which, Collection<PersonId> guests, OriginalText line) {
        var engagement = engagements.get(id);
        var event = event(engagement, which);
        people.requireTaking(engagement, guests);
        event.hold(guests, line, today());
        journal.held(event, engagements.ownSide(id));
    }

    @ForParticipants
    public void drop(EngagementId id, SocialEventId which) {
        var event = event(engagements.get(id), which);
        event.drop();
        journal.dropped(event, engagements.ownSide(id));
    }

    private SocialEvent event(Engagement engagement, SocialEventId which) {
        return events.find(engagement.id(), which).orElseThrow(() -> new SocialEventNotFound(which));
    }

    /** The own side shows what it does better now. */
    @ForParticipants
    public QualityPracticeId show(EngagementId id, NewPractice told) {
        var engagement = engagements.get(id);
        var practice = practices.save(new QualityPractice(
                engagement.id(), engagements.ownSide(id), told, people.user().id(), today()));
        journal.shown(practice);
        agenda.shown(engagement.id(), practice.id().value(), Map.of("name", practice.title()));
        agenda.caughtUp(engagement.id(), QuarterWatch.subject(practice.side(), QualityPractice.quarter(today())));
        return practice.id();
    }

    /**
     * The own side wants to do it too: the next meeting has it on its agenda, to say who does what by when.
     *
     * @throws RuleViolation {@code exchange.not-yours}, {@code exchange.practice-adopted}
     */
    @ForNegotiators
    public void adopt(EngagementId id, QualityPracticeId which) {
        var engagement = engagements.get(id);
        var practice = practices.find(engagement.id(), which).orElseThrow(() -> new QualityPracticeNotFound(which));
        if (practice.adoptedOn().isEmpty() && !people.permissions(engagement).mayAdopt(practice)) {
            throw new RuleViolation("exchange.not-yours");
        }
        practice.adopt(people.user().id(), today());
        journal.adopted(practice);
        agenda.put(engagement.id(), practice.id().value(), Map.of("name", practice.title()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
