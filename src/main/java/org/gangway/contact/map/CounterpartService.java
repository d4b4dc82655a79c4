package org.gangway.contact.map;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.ForStaffers;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the map: who stands opposite whom on which tier, and how often they speak. */
@Service
@Transactional
public class CounterpartService {

    private final Counterparts pairs;
    private final EngagementService engagements;
    private final EngagementPeople takingPart;
    private final Tiers tiers;
    private final CounterpartJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CounterpartService(
            Counterparts pairs,
            EngagementService engagements,
            EngagementPeople takingPart,
            Tiers tiers,
            CounterpartJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pairs = pairs;
        this.engagements = engagements;
        this.takingPart = takingPart;
        this.tiers = tiers;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts somebody of the own side opposite somebody of the other one, or opposite a place that the other side fills.
     *
     * @throws RuleViolation {@code contact.opposite-themselves}, {@code contact.takes-no-part}, {@code contact.cadence}
     */
    @ForStaffers
    public CounterpartId draw(EngagementId id, NewCounterpart drawn) {
        var engagement = engagements.get(id);
        var own = own(engagement);
        var today = today();
        requireTier(id, drawn.tier());
        var pair = new Counterpart(id, drawn.tier(), drawn.cadenceWeeks(), today);
        pair.hold(own, taking(engagement, own, drawn.own()), today);
        drawn.opposite().ifPresent(it -> {
            requireAnother(drawn.own(), it);
            pair.hold(other(own), taking(engagement, other(own), it), today);
        });
        pairs.save(pair);
        journal.drawn(pair);
        drawn.opposite().ifPresent(it -> tell(pair, it, other(own), own));
        tell(pair, drawn.own(), own, own);
        return pair.id();
    }

    /**
     * Somebody holds a place from now on: any of the own side, and one of the other side that nobody holds.
     *
     * @throws RuleViolation {@code contact.other-sides-place} where the other side has named somebody already
     */
    @ForStaffers
    public void name(EngagementId id, CounterpartId which, Side side, PersonId person) {
        var engagement = engagements.get(id);
        var pair = pair(id, which);
        var own = own(engagement);
        if (side != own && pair.holder(side).isPresent()) {
            throw new RuleViolation("contact.other-sides-place");
        }
        pair.holder(other(side)).ifPresent(it -> requireAnother(it, person));
        var before = journal.facts(pair);
        var taker = taking(engagement, side, person);
        pair.requireFree(side, taker);
        pair.leave(side, today());
        pairs.flush();
        pair.hold(side, taker, today());
        journal.changed(pair, before);
        tell(pair, person, side, own);
    }

    /** Nobody of the own side holds the place any more. */
    @ForStaffers
    public void vacate(EngagementId id, CounterpartId which) {
        var own = own(engagements.get(id));
        var pair = pair(id, which);
        var before = journal.facts(pair);
        pair.leave(own, today());
        journal.changed(pair, before);
    }

    /** How often the two are to speak, and on which tier they stand. */
    @ForStaffers
    public void arrange(EngagementId id, CounterpartId which, String tier, int cadenceWeeks) {
        engagements.get(id);
        var pair = pair(id, which);
        var before = journal.facts(pair);
        requireTier(id, tier);
        pair.moveTo(tier);
        pair.speakEvery(cadenceWeeks);
        journal.changed(pair, before);
    }

    /** The two places are needed no more; who held them stays readable. */
    @ForStaffers
    public void end(EngagementId id, CounterpartId which) {
        engagements.get(id);
        var pair = pair(id, which);
        pair.end(today());
        journal.ended(pair);
    }

    private Counterpart pair(EngagementId engagement, CounterpartId which) {
        var pair = pairs.find(engagement, which).orElseThrow(() -> new CounterpartNotFound(which));
        pair.until().ifPresent(day -> {
            throw new RuleViolation("contact.pair-over", Map.of("day", day));
        });
        return pair;
    }

    private void requireTier(EngagementId id, String code) {
        if (tiers.of(id).stream().noneMatch(it -> it.code().equals(code))) {
            throw new RuleViolation("contact.no-such-tier");
        }
    }

    private static void requireAnother(PersonId one, PersonId other) {
        if (one.equals(other)) {
            throw new RuleViolation("contact.opposite-themselves");
        }
    }

    private PersonId taking(Engagement engagement, Side side, PersonId person) {
        return takingPart.of(engagement.id(), engagement.party(side)).stream()
                .filter(it -> it.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("contact.takes-no-part"))
                .id();
    }

    private void tell(Counterpart pair, PersonId person, Side side, Side by) {
        events.publishEvent(new CounterpartNamed(pair.engagement(), pair.id(), person, side, by));
    }

    private Side own(Engagement engagement) {
        return engagements.ownSide(engagement.id());
    }

    static Side other(Side side) {
        return side == Side.CLIENT ? Side.VENDOR : Side.CLIENT;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
