package org.gangway.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The migrations that made the tables of a database, by what Flyway noted of them.
 *
 * <p>Read before anything else starts, so that tables of another state of Gangway are refused in one sentence.
 */
public final class AppliedMigrations {

    private static final String HISTORY = "flyway_schema_history_";
    private static final String HISTORIES = "select tablename from pg_tables where schemaname = current_schema()"
            + " and tablename like 'flyway\\_schema\\_history\\_%' order by tablename";

    /**
     * One file that was applied.
     *
     * @param script its name, such as {@code V1__create_engagement.sql}
     */
    private record Applied(String module, String script, int checksum) {

        /** Whether this Gangway brings the same file. */
        boolean isKnown() {
            try (var file = AppliedMigrations.class.getResourceAsStream("/db/migration/" + module + "/" + script)) {
                return file != null && AppliedMigrations.checksum(file) == checksum;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private AppliedMigrations() {}

    /** Throws {@link StartFailure#tablesOfOtherState} unless this Gangway brings each of them as it was applied. */
    public static void requireKnown(DatabaseLogin owner, String place) {
        try (var connection = owner.connect()) {
            if (!applied(connection).stream().allMatch(Applied::isKnown)) {
                throw StartFailure.tablesOfOtherState(place);
            }
        } catch (SQLException refused) {
            throw StartFailure.databaseUnreachable(owner, refused);
        }
    }

    private static List<Applied> applied(Connection connection) throws SQLException {
        var applied = new ArrayList<Applied>();
        for (var history : histories(connection)) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select script, checksum from \"" + history + "\" where type = 'SQL'")) {
                while (rows.next()) {
                    applied.add(new Applied(history.substring(HISTORY.length()), rows.getString(1), rows.getInt(2)));
                }
            }
        }
        return applied;
    }

    private static List<String> histories(Connection connection) throws SQLException {
        var histories = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(HISTORIES)) {
            while (rows.next()) {
                histories.add(rows.getString(1));
            }
        }
        return histories;
    }

    /** As Flyway computes it: over the lines, however they end. */
    private static int checksum(InputStream file) throws IOException {
        var sum = new CRC32();
        new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }
}
