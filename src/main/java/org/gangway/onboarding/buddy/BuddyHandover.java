package org.gangway.onboarding.buddy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverSource;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.onboarding.OnboardingRoutes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever leaves stops being a buddy; whether the successor becomes one is for the two to say. */
@Component
@Order(41)
class BuddyHandover implements HandoverSource {

    private final BuddyPairs pairs;
    private final BuddyJournal journal;
    private final PartyDirectory parties;
    private final Clock clock;

    BuddyHandover(BuddyPairs pairs, BuddyJournal journal, PartyDirectory parties, Clock clock) {
        this.pairs = pairs;
        this.journal = journal;
        this.parties = parties;
        this.clock = clock;
    }

    @Override
    public List<HandoverItem> waiting(EngagementId engagement, PersonId person) {
        return pairs.findHeldBy(engagement, person).stream()
                .map(pair -> new HandoverItem(
                        Msg.onboarding_handover_buddy(
                                parties.person(other(pair, person)).name()),
                        OnboardingRoutes.plan(engagement, pair.plan().value())))
                .toList();
    }

    @Override
    public void handOver(EngagementId engagement, PersonId from, PersonId to) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        pairs.findHeldBy(engagement, from).forEach(pair -> {
            pair.end(today);
            journal.ended(pair);
        });
    }

    private static PersonId other(BuddyPair pair, PersonId person) {
        return pair.of(Side.CLIENT).equals(person) ? pair.of(Side.VENDOR) : pair.of(Side.CLIENT);
    }
}
