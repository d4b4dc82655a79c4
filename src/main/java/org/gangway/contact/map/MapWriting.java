package org.gangway.contact.map;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The day on which a map changes, and the log of it. */
@Component
class MapWriting {

    private final CounterpartJournal journal;
    private final Clock clock;

    MapWriting(CounterpartJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    CounterpartJournal journal() {
        return journal;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
