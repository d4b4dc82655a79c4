package org.gangway.notification;

import java.time.Instant;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when mail waits for somebody who does not want it while they do not work. For the portal's own work only. */
@Component
class QuietHours {

    private final JdbcClient jdbc;
    private final ReaderCalendars calendars;

    QuietHours(JdbcClient jdbc, ReaderCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /** Empty where the mail need not wait. */
    Optional<Instant> until(OutgoingMail mail, Instant now) {
        return mail.waitsFor()
                .filter(this::isKept)
                .flatMap(person -> calendars.of(person, mail.about()))
                .flatMap(hours -> hours.quietUntil(now));
    }

    private boolean isKept(PersonId person) {
        return jdbc.sql("select exists (select from quiet_hours where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
