package org.gangway.escalation.ladder;

import java.util.List;
import java.util.Map;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the two sides agree who is called at which level, and how long each has. */
@Service
@Transactional
public class LadderService {

    private final Ladders ladders;
    private final LadderHours hours;
    private final LadderJournal journal;
    private final EngagementService engagements;
    private final EngagementPeople people;
    private final OwnRoles ownRoles;
    private final LadderMoments moments;

    LadderService(
            Ladders ladders,
            LadderHours hours,
            LadderJournal journal,
            EngagementService engagements,
            EngagementPeople people,
            OwnRoles ownRoles,
            LadderMoments moments) {
        this.ladders = ladders;
        this.hours = hours;
        this.journal = journal;
        this.engagements = engagements;
        this.people = people;
        this.ownRoles = ownRoles;
        this.moments = moments;
    }

    @ForEveryone
    @Transactional(readOnly = true)
    public LadderBook ladders(EngagementId engagement) {
        var open = ladders.findOpen(engagements.get(engagement).id());
        return new LadderBook(
                open.stream().filter(Ladder::isInForce).findFirst(),
                open.stream().filter(Ladder::isOffered).findFirst());
    }

    /** Ladders that the other sides offered and that the signed-in user may answer, the oldest first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<Ladder> toAnswer() {
        var offered = ladders.findToAnswer(ownRoles.user().party());
        var there = ownRoles.inEach(offered.stream().map(Ladder::engagement).toList());
        return offered.stream()
                .filter(ladder ->
                        there.getOrDefault(ladder.engagement(), ownRoles.user()).isNegotiator())
                .toList();
    }

    /** Who of a side can be called. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<PersonSummary> callable(EngagementId engagement, Side side) {
        return people.of(engagement, engagements.get(engagement).party(side));
    }

    /** Offers a ladder; one that was offered before and not answered is followed by it, whichever side offered that. */
    @ForNegotiators
    public LadderId offer(EngagementId id, NewLadder offered) {
        var engagement = engagements.get(id);
        var user = ownRoles.in(id);
        var now = moments.now();
        requirePeople(engagement, offered);
        var ladder = Ladder.offer(id, moments.number(id), offered, engagement.sideOf(user.party()), user.id(), now);
        hours.require(id, offered);
        ladders.findOpen(id).stream().filter(Ladder::isOffered).forEach(open -> {
            open.end(now);
            journal.ended(open);
        });
        // one is offered at a time, as the database holds too
        ladders.flush();
        var kept = ladders.save(ladder);
        journal.offered(kept);
        return kept.id();
    }

    private void requirePeople(Engagement engagement, NewLadder offered) {
        for (var side : Side.values()) {
            var there = people.of(engagement.id(), engagement.party(side)).stream()
                    .map(PersonSummary::id)
                    .toList();
            offered.levels().stream()
                    .filter(level ->
                            level.person(side).filter(it -> !there.contains(it)).isPresent())
                    .findFirst()
                    .ifPresent(level -> {
                        throw new RuleViolation(
                                "escalation.person-not-there", Map.of("level", LevelName.fact(level.name())));
                    });
        }
    }

    /** The other side agrees; the ladder before it is no longer in force for what comes. */
    @ForNegotiators
    public void agree(LadderId id) {
        var ladder = find(id);
        var user = ownRoles.in(ladder.engagement());
        var side = engagements.ownSide(ladder.engagement());
        var now = moments.now();
        ladder.agree(side, user.id(), now);
        ladders.findOpen(ladder.engagement()).stream()
                .filter(other -> other.isInForce() && !other.id().equals(id))
                .forEach(before -> before.end(now));
        journal.agreed(ladder, side);
    }

    /** The side that offered it takes it back, or the other refuses it. */
    @ForNegotiators
    public void end(LadderId id) {
        var ladder = find(id);
        ladder.requireOpen();
        ladder.end(moments.now());
        journal.ended(ladder);
    }

    private Ladder find(LadderId id) {
        return ladders.findForParty(id, ownRoles.user().party()).orElseThrow(() -> new LadderNotFound(id));
    }
}
