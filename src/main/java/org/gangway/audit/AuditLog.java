package org.gangway.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Users;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes deeds into the log, in the transaction of the deed itself: both happen or neither.
 *
 * <p>PostgreSQL chains the hashes; see the function {@code audit_append}.
 */
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final Users users;
    private final Clock clock;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, Users users, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        var user = users.currentIfAny();
        jdbc.sql(
                        "select audit_append(:at, :zone, :user, :name, :party, :engagement, :action, :subject, :before, :after)")
                .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("zone", user.map(CurrentUser::zone).orElse("UTC"))
                .param("user", user.map(u -> u.id().value()).orElse(null), java.sql.Types.OTHER)
                .param("name", user.map(CurrentUser::name).orElse("Gangway"))
                .param("party", user.map(u -> u.party().value()).orElse(null), java.sql.Types.OTHER)
                .param("engagement", event.engagement(), java.sql.Types.OTHER)
                .param("action", event.action())
                .param("subject", event.subject(), java.sql.Types.OTHER)
                .param("before", json.writeValueAsString(new TreeMap<>(event.before())))
                .param("after", json.writeValueAsString(new TreeMap<>(event.after())))
                .query(Long.class)
                .single();
    }

    @EventListener
    void record(AccountChanged change) {
        record(new AuditEvent(change.what(), change.subject(), null, change.before(), change.after()));
    }
}
