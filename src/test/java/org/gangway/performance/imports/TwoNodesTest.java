package org.gangway.performance.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.gangway.identity.SystemWork;
import org.gangway.performance.PerformanceFixtures;
import org.gangway.performance.figures.ImportId;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A process that starts beside another one leaves the imports alone that the other is at work on. */
@ModuleTest
@Import(PerformanceFixtures.class)
class TwoNodesTest {

    private final ImportId alive = ImportId.next();
    private final ImportId dead = ImportId.next();

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private ImportRegister register;

    @AfterEach
    void forget() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            execute(owner, "delete from figure_import where id in ('%s', '%s')".formatted(alive.value(), dead.value()));
        }
    }

    @Test
    void onlyWhatNobodyIsAtWorkOnIsEnded() throws SQLException {
        var engagement = fixtures.signed().engagement().value();
        try (var other = TestDatabase.owner().connect()) {
            enter(other, alive, engagement);
            enter(other, dead, engagement);
            other.setAutoCommit(false);
            execute(other, "select pg_advisory_xact_lock(hashtextextended('running import " + alive.value() + "', 0))");

            jobs.endInterrupted();

            assertThat(status(alive)).isEqualTo("RUNNING");
            assertThat(status(dead)).isEqualTo("FAILED");
            assertThat(SystemWork.call(() -> register.isHeld(alive))).isTrue();

            other.rollback();
            other.setAutoCommit(true);
            jobs.endThoseOfDeadProcesses();

            assertThat(status(alive)).isEqualTo("FAILED");
        }
    }

    private static void enter(Connection connection, ImportId id, UUID engagement) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into figure_import (id, engagement_id, kind, file_name, sha256, bytes, mapping, as_of, status, rows_total,
                    rows_accepted, rows_rejected, rows_ignored, rows_new, rows_changed, rows_unchanged, started_by,
                    started_by_name, started_at)
                values (?, ?, 'RECEIVABLES', 'aged.csv', 'x', 1, '{}', date '2026-01-31', 'RUNNING', 0, 0, 0, 0, 0, 0, 0,
                    ?, 'Nina Lund', ?)
                """)) {
            insert.setObject(1, id.value());
            insert.setObject(2, engagement);
            insert.setObject(3, UUID.randomUUID());
            insert.setTimestamp(4, Timestamp.valueOf("2026-01-31 12:00:00"));
            insert.execute();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String status(ImportId id) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement();
                var row = statement.executeQuery("select status from figure_import where id = '" + id.value() + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}
