package org.gangway.agreement.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gangway.audit.RecordedEvents;
import org.gangway.audit.UseCases;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/** The entries of the log for renewals. */
public final class RenewalEvents {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private RenewalEvents() {}

    public static void record(UseCases useCases) {
        var journal = new RenewalJournal(useCases.known(RecordedEvents.class));
        var engagement = new EngagementId(UUID.randomUUID());
        journal.renewed(engagement, END.minusYears(1), END);
        for (var reason : new String[] {"", "We bring the work home."}) {
            journal.objected(
                    engagement,
                    new RenewalObjection(
                            Side.CLIENT, "Karen Holm", Instant.parse("2026-04-08T10:05:00Z"), END, reason));
        }
    }
}
