package org.gangway.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes the database and its two roles; doing it again changes nothing. */
final class DatabaseRoleSetup {

    static final String DATABASE = "gangway";
    static final String SUPERUSER = "postgres";
    static final String OWNER = "gangway_owner";
    static final String APP = "gangway_app";
    static final List<String> ALL = List.of(SUPERUSER, OWNER, APP);

    private static final String HARMLESS =
            "login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit";

    private final DatabasePasswords databasePasswords;

    DatabaseRoleSetup(DatabasePasswords databasePasswords) {
        this.databasePasswords = databasePasswords;
    }

    void inServer(DatabaseLogin superuser) throws SQLException {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            role(statement, OWNER);
            role(statement, APP);
            if (!exists(connection, "select from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + APP);
        }
    }

    void inDatabase(DatabaseLogin superuser) throws SQLException {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            statement.execute("alter schema public owner to " + OWNER);
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + APP);
        }
    }

    private void role(Statement statement, String role) throws SQLException {
        if (!exists(statement.getConnection(), "select from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + role);
        }
        // random() of Passwords yields no quote
        statement.execute("alter role " + role + " " + HARMLESS + " password '" + databasePasswords.of(role) + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
