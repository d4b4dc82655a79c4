package org.gangway.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LocalPostgresTest {

    private final Path directory = TestFolders.create();

    @AfterEach
    void deleteDirectory() {
        TestFolders.delete(directory);
    }

    @Test
    void keepsRowsFromOneStartToTheNext() throws Exception {
        try (var first = LocalPostgres.start(settings())) {
            execute(first.logins().owner(), "create table line (n int)", "insert into line values (7)");
        }

        try (var second = LocalPostgres.start(settings())) {
            assertThat(ask(second.logins().owner(), "select n from line")).isEqualTo("7");
        }
    }

    @Test
    void recoversWhatWasCommittedBeforeTheProcessWasKilled() throws Exception {
        var child = WritingProcess.start(directory);
        child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (var next = LocalPostgres.start(PostgresSettings.in(directory))) {
            assertThat(ask(next.logins().owner(), "select sum(n) from line")).isEqualTo("5050");
        }
    }

    @Test
    void recoversWhatWasCommittedBeforeTheServerWasKilled() throws Exception {
        var first = LocalPostgres.start(PostgresSettings.in(directory));
        execute(first.logins().owner(), WritingProcess.ROWS);
        postmaster().destroyForcibly();
        first.close();

        try (var next = LocalPostgres.start(PostgresSettings.in(directory))) {
            assertThat(ask(next.logins().owner(), "select sum(n) from line")).isEqualTo("5050");
        }
    }

    @Test
    void comesBackByItselfOnTheSamePortAfterTheServerWasKilled() throws Exception {
        try (var server = LocalPostgres.start(PostgresSettings.in(directory))) {
            execute(server.logins().owner(), WritingProcess.ROWS);

            postmaster().destroyForcibly();

            assertThat(askUntilAnswered(server.logins().owner(), "select sum(n) from line"))
                    .isEqualTo("5050");
        }
    }

    private static String askUntilAnswered(DatabaseLogin login, String query) throws Exception {
        for (var triesLeft = 60; ; triesLeft--) {
            try {
                return ask(login, query);
            } catch (SQLException away) {
                if (triesLeft == 0) {
                    throw away;
                }
                Thread.sleep(250);
            }
        }
    }

    @Test
    void startsWhereTheDirectoryNamesAProcessThatIsNotPostgres() throws Exception {
        try (var server = LocalPostgres.start(settings())) {
            assertThat(server.port()).isPositive();
        }
        var ours = ProcessHandle.current().pid();
        Files.writeString(directory.resolve("postgres/postmaster.pid"), ours + "\n" + directory + "/postgres\n");

        try (var server = LocalPostgres.start(settings())) {
            assertThat(ask(server.logins().app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesDirectoryThatIsInUse() {
        try (var first = LocalPostgres.start(settings())) {
            assertThat(first.port()).isPositive();

            assertFails(directory, "database.directory-in-use", "already in use by another running Gangway");
        }
    }

    @Test
    void refusesDirectoryThatCannotBeMade() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertFails(file.resolve("below"), "database.directory-not-writable", "cannot write to the data directory");
    }

    /** For root as for anybody else, whom a read-only directory would not stop. */
    @Test
    void refusesDirectoryThatCannotBeWrittenIn() throws IOException {
        Files.createDirectory(directory.resolve("gangway.lock"));

        assertFails(directory, "database.directory-not-writable", "cannot write to the data directory");
    }

    @Test
    void refusesDirectoryOfOlderPostgres() throws IOException {
        Files.createDirectory(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "16\n");

        assertFails(directory, "database.directory-of-other-version", "was written by PostgreSQL 16, but");
    }

    @Test
    void refusesDirectoryWithoutItsPasswords() throws IOException {
        Files.createDirectory(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "18\n");

        assertFails(directory, "database.passwords-missing", "restore that file from a backup");
    }

    @Test
    void givesDirectoryFreeAfterFailure() throws Exception {
        Files.createDirectory(directory.resolve("postgres"));
        assertFails(directory, "database.directory-of-other-version", "(unknown)");

        try (var lock = DataDirectoryLock.take(directory)) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void tellsTheLoginsOfRunningDatabase() {
        try (var server = LocalPostgres.start(settings())) {
            assertThat(LocalPostgres.loginsOfRunning(directory)).isEqualTo(server.logins());
        }
    }

    @Test
    void keepsPasswordsFromOthers() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));

        DatabasePasswords.create(directory);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DatabasePasswords.fileIn(directory))))
                .isEqualTo("rw-------");
    }

    @Test
    void givesTheApplicationNoPowerOverTables() throws Exception {
        var app = TestDatabase.app();

        assertThat(ask(app, POWERS)).isEqualTo("f f f f f");
        assertThat(ask(app, "select count(*) from pg_class where relowner = current_user::regrole"))
                .isEqualTo("0");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(app, "create table mine (n int)"))
                .withMessageContaining("permission denied for schema public");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(app, "set role gangway_owner"))
                .withMessageContaining("permission denied to set role");
    }

    @Test
    void givesTheOwnerTablesButNotTheServer() throws Exception {
        assertThat(ask(TestDatabase.owner(), POWERS)).isEqualTo("f f f f f");
        assertThat(ask(TestDatabase.owner(), "select has_schema_privilege('public', 'create')"))
                .isEqualTo("t");
    }

    @Test
    void asksForPasswords() {
        var wrong = new DatabaseLogin(TestDatabase.app().url(), "gangway_app", "wrong");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(wrong::connect)
                .withMessageContaining("password authentication failed");
    }

    private static final String POWERS = """
            select concat_ws(' ', rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls)
            from pg_roles where rolname = current_user
            """;

    private PostgresSettings settings() {
        return PostgresSettings.in(directory).forTests();
    }

    private ProcessHandle postmaster() throws IOException {
        var pid =
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void assertFails(Path directory, String key, String words) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> LocalPostgres.start(PostgresSettings.in(directory)))
                .withMessageContaining(words)
                .satisfies(failure -> assertThat(failure.key()).isEqualTo(key));
    }

    static void execute(DatabaseLogin login, String... statements) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            for (var sql : List.of(statements)) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(DatabaseLogin login, String query) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
