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

    private final Path folder = TestFolders.create();

    @AfterEach
    void deleteFolder() {
        TestFolders.delete(folder);
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
        var child = WritingProcess.start(folder);
        child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (var next = LocalPostgres.start(PostgresSettings.in(folder))) {
            assertThat(ask(next.logins().owner(), "select sum(n) from line")).isEqualTo("5050");
        }
    }

    @Test
    void recoversWhatWasCommittedBeforeTheServerWasKilled() throws Exception {
        var first = LocalPostgres.start(PostgresSettings.in(folder));
        execute(first.logins().owner(), WritingProcess.ROWS);
        postmaster().destroyForcibly();
        first.close();

        try (var next = LocalPostgres.start(PostgresSettings.in(folder))) {
            assertThat(ask(next.logins().owner(), "select sum(n) from line")).isEqualTo("5050");
        }
    }

    @Test
    void comesBackByItselfOnTheSamePortAfterTheServerWasKilled() throws Exception {
        try (var server = LocalPostgres.start(PostgresSettings.in(folder))) {
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
    void startsWhereTheFolderNamesAProcessThatIsNotPostgres() throws Exception {
        try (var server = LocalPostgres.start(settings())) {
            assertThat(server.port()).isPositive();
        }
        var ours = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), ours + "\n" + folder + "/postgres\n");

        try (var server = LocalPostgres.start(settings())) {
            assertThat(ask(server.logins().app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesFolderThatIsInUse() {
        try (var first = LocalPostgres.start(settings())) {
            assertThat(first.port()).isPositive();

            assertFails(folder, "database.folder-in-use", "already in use by another running Gangway");
        }
    }

    @Test
    void refusesFolderThatCannotBeMade() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertFails(file.resolve("below"), "database.folder-not-writable", "cannot write to the data folder");
    }

    /** For root as for anybody else, whom a read-only folder would not stop. */
    @Test
    void refusesFolderThatCannotBeWrittenIn() throws IOException {
        Files.createDirectory(folder.resolve("gangway.lock"));

        assertFails(folder, "database.folder-not-writable", "cannot write to the data folder");
    }

    @Test
    void refusesFolderOfOlderPostgres() throws IOException {
        Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "16\n");

        assertFails(folder, "database.folder-of-other-version", "was written by PostgreSQL 16, but");
    }

    @Test
    void refusesFolderWithoutItsPasswords() throws IOException {
        Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");

        assertFails(folder, "database.passwords-missing", "restore that file from a backup");
    }

    @Test
    void givesFolderFreeAfterFailure() throws Exception {
        Files.createDirectory(folder.resolve("postgres"));
        assertFails(folder, "database.folder-of-other-version", "(unknown)");

        try (var lock = DataDirectoryLock.take(folder)) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void tellsTheLoginsOfRunningDatabase() {
        try (var server = LocalPostgres.start(settings())) {
            assertThat(LocalPostgres.loginsOfRunning(folder)).isEqualTo(server.logins());
        }
    }

    @Test
    void keepsPasswordsFromOthers() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));

        DatabasePasswords.create(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DatabasePasswords.fileIn(folder))))
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
        return PostgresSettings.in(folder).forTests();
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void assertFails(Path folder, String key, String words) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> LocalPostgres.start(PostgresSettings.in(folder)))
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
