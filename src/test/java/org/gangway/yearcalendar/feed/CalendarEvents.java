package org.gangway.yearcalendar.feed;

import java.time.Instant;
import java.util.Optional;
import org.gangway.audit.UseCases;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** The entries of the log for feeds. */
public final class CalendarEvents {

    private CalendarEvents() {}

    public static void record(UseCases useCases) {
        var book = useCases.know(Mockito.mock(FeedBook.class));
        var feeds = useCases.of(CalendarFeedService.class);
        Mockito.when(book.issuedAt(ArgumentMatchers.any())).thenReturn(Optional.empty());
        feeds.renew();
        Mockito.when(book.issuedAt(ArgumentMatchers.any()))
                .thenReturn(Optional.of(Instant.parse("2026-03-01T00:00:00Z")));
        feeds.renew();
        Mockito.when(book.stop(ArgumentMatchers.any())).thenReturn(true);
        feeds.stop();
    }
}
