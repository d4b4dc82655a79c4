package org.gangway.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs, named by environment variables. */
public final class ExternalDatabase {

    private static final String POWERS = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";

    private ExternalDatabase() {}

    public static boolean isNamed(Map<String, String> environment) {
        return !environment.getOrDefault("GANGWAY_DB_URL", "").isBlank();
    }

    /** Empty when none is named; checked, so that a wrong password is noticed before anything else starts. */
    public static Optional<DatabaseLogins> from(Map<String, String> environment) {
        var url = environment.get("GANGWAY_DB_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        var app = new DatabaseLogin(
                url,
                environment.getOrDefault("GANGWAY_DB_USER", DatabaseRoleSetup.APP),
                required(environment.get("GANGWAY_DB_PASSWORD"), "GANGWAY_DB_PASSWORD"));
        var owner = new DatabaseLogin(
                url,
                environment.getOrDefault("GANGWAY_DB_OWNER_USER", DatabaseRoleSetup.OWNER),
                required(environment.get("GANGWAY_DB_OWNER_PASSWORD"), "GANGWAY_DB_OWNER_PASSWORD"));
        requireEntry(owner);
        requireHarmless(app, owner);
        return Optional.of(new DatabaseLogins(owner, app));
    }

    private static String required(@Nullable String value, String variable) {
        if (value == null) {
            throw StartFailure.variableMissing(variable);
        }
        return value;
    }

    private static void requireEntry(DatabaseLogin login) {
        try (var connection = login.connect()) {
            connection.isValid(1);
        } catch (SQLException refused) {
            throw StartFailure.databaseUnreachable(login, refused);
        }
    }

    /** Row-level security does not hold back a superuser or the owner of the tables. */
    private static void requireHarmless(DatabaseLogin app, DatabaseLogin owner) {
        try (var connection = app.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(POWERS)) {
            if (app.user().equals(owner.user()) || (rows.next() && rows.getBoolean(1))) {
                throw StartFailure.roleTooPowerful(app.user());
            }
        } catch (SQLException refused) {
            throw StartFailure.databaseUnreachable(app, refused);
        }
    }
}
