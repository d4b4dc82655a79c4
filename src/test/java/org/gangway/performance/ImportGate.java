package org.gangway.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.testing.TestDatabase;

/** Holds an import up in its middle: somebody else is about to report the same figure and has not committed yet. */
public final class ImportGate implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Connection other;
    private final int pid;

    private ImportGate(Connection other, int pid) {
        this.other = other;
        this.pid = pid;
    }

    public static ImportGate at(EngagementId engagement, String serviceLevel, YearMonth month) throws SQLException {
        var other = TestDatabase.owner().connect();
        other.setAutoCommit(false);
        try (var insert = other.prepareStatement(
                "insert into reported_figure (engagement_id, service_level_id, month, window_end, numerator, denominator, reported_by,"
                        + " reported_by_name, reported_at, first_reported_at, version)"
                        + " values (?, ?, ?, ?, 1, 1, ?, 'Somebody else', now(), now(), 1)")) {
            insert.setObject(1, engagement.value());
            insert.setString(2, serviceLevel);
            insert.setObject(3, month.atDay(1));
            insert.setObject(4, month.atEndOfMonth());
            insert.setObject(5, UUID.randomUUID());
            insert.execute();
        }
        return new ImportGate(other, one(other, "select pg_backend_pid()"));
    }

    /** Waits until the import stands here; its backend's number. */
    public int waiting() throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var found = one(
                    other,
                    "select coalesce(max(pid), 0) from pg_stat_activity where " + pid
                            + " = any (pg_blocking_pids(pid))");
            if (found != 0) {
                return found;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no import came to the gate");
    }

    /** The database throws the import out, as it does when it is stopped. */
    public void cut() throws SQLException, InterruptedException {
        var backend = waiting();
        try (var app = TestDatabase.app().connect();
                var statement = app.createStatement();
                var rows = statement.executeQuery("select pg_terminate_backend(" + backend + ")")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isTrue();
        }
    }

    private static int one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The other one thinks better of it, and everybody else goes on. */
    @Override
    public void close() throws SQLException {
        other.rollback();
        other.close();
    }
}
