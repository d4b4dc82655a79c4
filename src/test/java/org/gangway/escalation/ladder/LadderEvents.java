package org.gangway.escalation.ladder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gangway.audit.UseCases;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.SiteId;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/** The entries of the log for ladders. */
public final class LadderEvents {

    private static final Instant NOW = Instant.parse("2026-06-16T07:00:00Z");

    private LadderEvents() {}

    public static void record(UseCases useCases, EngagementId engagement, PersonId person) {
        var journal = useCases.of(LadderJournal.class);
        var ladder = ladder(engagement, person);
        journal.offered(ladder);
        journal.agreed(ladder, Side.VENDOR);
        journal.handedOver(ladder, person, person);
        journal.ended(ladder);
    }

    /** Two levels, offered by the client. */
    public static Ladder ladder(EngagementId engagement, PersonId person) {
        var site = new SiteId(UUID.fromString("00000000-0000-0000-0000-00000000000f"));
        return Ladder.offer(
                engagement,
                1,
                new NewLadder(
                        site,
                        site,
                        List.of(
                                new LadderLevel(
                                        "Process lead",
                                        CommitteeLevel.OPERATIONAL,
                                        Answering.OTHER_SIDE,
                                        null,
                                        null,
                                        240),
                                new LadderLevel(
                                        "Sponsor", CommitteeLevel.EXECUTIVE, Answering.CLIENT, null, null, 480))),
                Side.CLIENT,
                person,
                NOW);
    }
}
