package org.gangway.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.gangway.audit.RecordedEvents;
import org.gangway.audit.UseCases;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;

/** The entries of the log for social events and shown improvements. */
public final class ExchangeEvents {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private ExchangeEvents() {}

    public static void record(UseCases useCases) {
        var journal = new ExchangeJournal(useCases.known(RecordedEvents.class), _ -> {});
        var engagement = new EngagementId(new UUID(0, 1));
        var event = new SocialEvent(engagement, Side.CLIENT, "Coffee by video", DAY, "Video call", PersonId.next());
        journal.planned(event, Side.CLIENT);
        journal.held(event, Side.CLIENT);
        journal.dropped(event, Side.CLIENT);
        var practice = new QualityPractice(
                engagement,
                Side.VENDOR,
                new NewPractice(
                        "One list of questions",
                        OriginalText.of("All questions of a day go out at once.", Locale.ENGLISH),
                        "Waiting for answers fell from 9 hours to 4"),
                PersonId.next(),
                DAY);
        journal.shown(practice);
        journal.adopted(practice);
    }
}
