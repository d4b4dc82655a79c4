package org.gangway.yearcalendar.feed;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PersonErasing;
import org.gangway.identity.PersonId;
import org.gangway.identity.registration.OneTimeSecret;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a feed at which address, of which only the hash is kept. */
@Component
class FeedBook {

    private static final String PERSON = "person";

    private final JdbcClient jdbc;

    FeedBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param issuedAt when its address was made */
    record KnownFeed(PersonId owner, Instant issuedAt) {}

    /** Whose it is; as the portal's own work. */
    Optional<KnownFeed> find(OneTimeSecret secret) {
        return jdbc.sql("select person_id, issued_at from calendar_feed where token_hash = :hash")
                .param("hash", secret.hash())
                .query((row, _) -> new KnownFeed(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getTimestamp("issued_at").toInstant()))
                .optional();
    }

    Optional<Instant> issuedAt(PersonId person) {
        return jdbc.sql("select issued_at from calendar_feed where person_id = :person")
                .param(PERSON, person.value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** From now on the address before leads nowhere. */
    void issue(PersonId person, OneTimeSecret secret, Instant now) {
        jdbc.sql("insert into calendar_feed (person_id, token_hash, issued_at) values (:person, :hash, :now)"
                        + " on conflict (person_id) do update set token_hash = excluded.token_hash,"
                        + " issued_at = excluded.issued_at")
                .param(PERSON, person.value())
                .param("hash", secret.hash())
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean stop(PersonId person) {
        return jdbc.sql("delete from calendar_feed where person_id = :person")
                        .param(PERSON, person.value())
                        .update()
                > 0;
    }

    @EventListener
    void on(PersonErasing erasing) {
        stop(erasing.person());
    }
}
