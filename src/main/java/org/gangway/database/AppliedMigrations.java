package org.gangway.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The migrations that made the tables of a database, by what Flyway noted of them.
 *
 * <p>Read before anything else starts, so that tables of another state of Gangway are refused in one sentence.
 */
public final class AppliedMigrations {

    private static final String HISTORY = "flyway_schema_history_";
    private static final String HISTORIES = "select tablename from pg_tables where schemaname = current_schema()"
            + " and tablename like 'flyway\\_schema\\_history\\_%' order by tablename";

    private static final String ROOT_HISTORY = "flyway_schema_history";
    private static final String ALL_HISTORIES = "select tablename from pg_tables where schemaname = current_schema()"
            + " and (tablename = '" + ROOT_HISTORY + "' or tablename like 'flyway\\_schema\\_history\\_%')";

    private AppliedMigrations() {}

    /** Throws {@link StartFailure#tablesOfOtherState} unless this Gangway brings each of them as it was applied. */
    public static void requireKnown(DatabaseLogin owner, String place) {
        try (var connection = owner.connect()) {
            if (!applied(connection).stream().allMatch(AppliedMigration::isKnown)) {
                throw StartFailure.tablesOfOtherState(place);
            }
        } catch (SQLException refused) {
            throw StartFailure.databaseUnreachable(owner, refused);
        }
    }

    private static List<AppliedMigration> applied(Connection connection) throws SQLException {
        var applied = new ArrayList<AppliedMigration>();
        for (var history : names(connection, HISTORIES)) {
            applied.addAll(applied(connection, history, ""));
        }
        return applied;
    }

    /** All of them, those of what every module uses too, module by module as they were applied. */
    static List<AppliedMigration> inOrder(Connection connection) throws SQLException {
        var histories = new TreeMap<String, String>();
        for (var history : names(connection, ALL_HISTORIES)) {
            names(connection, "select min(installed_on)::text from \"" + history + "\"")
                    .forEach(begun -> histories.put(begun + history, history));
        }
        var applied = new ArrayList<AppliedMigration>();
        for (var history : histories.values()) {
            applied.addAll(applied(connection, history, " order by installed_rank"));
        }
        return applied;
    }

    private static List<AppliedMigration> applied(Connection connection, String history, String order)
            throws SQLException {
        var module = history.equals(ROOT_HISTORY) ? AppliedMigration.ROOT : history.substring(HISTORY.length());
        var applied = new ArrayList<AppliedMigration>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select script, checksum from \"" + history + "\" where type = 'SQL'" + order)) {
            while (rows.next()) {
                applied.add(new AppliedMigration(module, rows.getString(1), rows.getInt(2)));
            }
        }
        return applied;
    }

    /** The table in which Flyway notes what it applied of a module. */
    static String history(AppliedMigration migration) {
        return migration.module().equals(AppliedMigration.ROOT) ? ROOT_HISTORY : HISTORY + migration.module();
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
