package org.gangway.contact.touchpoint;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.gangway.audit.RecordedEvents;
import org.gangway.audit.UseCases;
import org.gangway.contact.map.CounterpartId;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;

/** The entries of the log for talks. */
public final class TouchpointEvents {

    private static final Instant NOW = Instant.parse("2026-04-08T10:05:00Z");

    private TouchpointEvents() {}

    public static void record(UseCases useCases, EngagementId engagement) {
        var journal = new TouchpointJournal(useCases.known(RecordedEvents.class));
        var planned = Touchpoint.plan(
                engagement,
                new NewTouchpoint(new CounterpartId(new UUID(0, 7)), TouchpointKind.CALL, NOW.plusSeconds(60), 30),
                Side.CLIENT,
                PersonId.next(),
                NOW);
        journal.planned(planned);
        planned.hold(NOW.plusSeconds(60));
        journal.held(planned);
        journal.dropped(planned);
        journal.written(
                planned,
                new TouchpointLine(
                        planned,
                        OriginalText.of("One list of questions.", Locale.ENGLISH),
                        false,
                        Side.CLIENT,
                        PersonId.next(),
                        NOW));
    }
}
