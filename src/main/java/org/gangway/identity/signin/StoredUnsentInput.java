package org.gangway.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.uikit.UnsentInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps it in the database for a month, where row-level security shows it to nobody but its user. */
@Component
class StoredUnsentInput implements UnsentInput {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredUnsentInput(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> at(String place) {
        var found = new LinkedHashMap<String, String>();
        user().ifPresent(user -> jdbc.sql(
                        "select field, words from unsent_input where user_id = :user and place = :place"
                                + " and entered_at > :oldest order by field")
                .param("user", user)
                .param("place", place)
                .param("oldest", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                }));
        return found;
    }

    @Override
    @Transactional
    public void keep(String place, String field, String words) {
        user().ifPresent(user -> {
            var sql = words.isEmpty()
                    ? "delete from unsent_input where user_id = :user and place = :place and field = :field"
                    : "insert into unsent_input (user_id, place, field, words, entered_at)"
                            + " values (:user, :place, :field, :words, :now) on conflict (user_id, place, field)"
                            + " do update set words = excluded.words, entered_at = excluded.entered_at";
            var statement =
                    jdbc.sql(sql).param("user", user).param("place", place).param("field", field);
            if (!words.isEmpty()) {
                statement = statement
                        .param("words", words)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC));
            }
            statement.update();
        });
    }

    @Override
    @Transactional
    public void forget(String place) {
        user().ifPresent(user -> jdbc.sql("delete from unsent_input where user_id = :user"
                        + " and (place = :place or entered_at <= :oldest)")
                .param("user", user)
                .param("place", place)
                .param("oldest", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update());
    }

    private static Optional<UUID> user() {
        return CurrentUserProvider.actor().map(it -> it.id().value());
    }
}
