package org.gangway.database;

import java.util.Map;

/** The two ways into the database: the owner changes its tables, the application only uses them. */
public record DatabaseLogins(DatabaseLogin owner, DatabaseLogin app) {

    /** What Spring must know so that migrations run as the owner and everything else as the application. */
    public Map<String, String> springProperties() {
        return Map.of(
                "spring.datasource.url", app.url(),
                "spring.datasource.username", app.user(),
                "spring.datasource.password", app.password(),
                "spring.flyway.url", owner.url(),
                "spring.flyway.user", owner.user(),
                "spring.flyway.password", owner.password());
    }
}
