package org.gangway.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The migrations that made the tables of a database, by what Flyway noted of them.
 *
 * <p>Read before anything else starts, so that tables of another state of Gangway are refused in one sentence.
 */
public final class AppliedMigrations {

    private static final String IS_NOTED =
            "select from pg_tables where schemaname = current_schema() and tablename = 'flyway_schema_history'";
    private static final String NOTED =
            "select script, checksum from flyway_schema_history where type = 'SQL' order by installed_rank";

    private AppliedMigrations() {}

    /** Throws {@link StartFailure#tablesOfOtherState} unless this Gangway brings each of them as it was applied. */
    public static void requireKnown(DatabaseLogin owner, String place) {
        try (var connection = owner.connect()) {
            if (!inOrder(connection).stream().allMatch(AppliedMigration::isKnown)) {
                throw StartFailure.tablesOfOtherState(place);
            }
        } catch (SQLException refused) {
            throw StartFailure.databaseUnreachable(owner, refused);
        }
    }

    /** As they were applied; none before the first start. */
    static List<AppliedMigration> inOrder(Connection connection) throws SQLException {
        var applied = new ArrayList<AppliedMigration>();
        try (var statement = connection.createStatement()) {
            try (var noted = statement.executeQuery(IS_NOTED)) {
                if (!noted.next()) {
                    return applied;
                }
            }
            try (var rows = statement.executeQuery(NOTED)) {
                while (rows.next()) {
                    applied.add(new AppliedMigration(rows.getString(1), rows.getInt(2)));
                }
            }
        }
        return applied;
    }
}
