package org.gangway.visit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.gangway.audit.RecordedEvents;
import org.gangway.audit.UseCases;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.SiteId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Money;

/** The entries of the log for visits. */
public final class VisitEvents {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private VisitEvents() {}

    public static void record(UseCases useCases) {
        var journal = new VisitJournal(useCases.known(RecordedEvents.class));
        var visit = new Visit(
                new EngagementId(new UUID(0, 1)),
                Side.CLIENT,
                new NewVisit(
                        VisitKind.SECONDMENT,
                        PersonId.next(),
                        new SiteId(new UUID(0, 2)),
                        new SiteId(new UUID(0, 3)),
                        DAY,
                        DAY.plusDays(25),
                        OriginalText.of("Learn how the team works.", Locale.ENGLISH),
                        null,
                        Money.of("4200.00", "DKK")),
                PersonId.next());
        journal.planned(visit, "Jonas Bro", "Pune");
        journal.confirmed(visit, "Jonas Bro", "Pune");
        journal.done(visit, "Jonas Bro", "Pune");
        journal.cancelled(visit, "Jonas Bro", "Pune");
    }
}
