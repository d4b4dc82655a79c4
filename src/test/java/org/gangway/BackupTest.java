package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.database.BackupCommand;
import org.gangway.database.DatabaseLogin;
import org.gangway.database.DatabaseRestore;
import org.gangway.database.LocalPostgres;
import org.gangway.database.PostgresSettings;
import org.gangway.database.StartFailure;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.TestFolders;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything in the database of the tests, into a file and out of it again. */
@ModuleTest
class BackupTest {

    private static final String TABLES = "select tablename from pg_tables where schemaname = 'public' order by 1";

    @Autowired
    ApplicationContext application;

    @Autowired
    AuditLog log;

    @Autowired
    TransactionTemplate transaction;

    private final Path folder = TestFolders.create();
    private final Path file = folder.resolve("gangway.backup");
    private final Path target = folder.resolve("data");

    @AfterEach
    void deleteFolder() {
        Acting.asNobody();
        TestFolders.delete(folder);
    }

    @Test
    void bringsBackEveryRowOfEveryTable() throws Exception {
        DemoStoryFixture.in(application);
        var before = contents(TestDatabase.owner());

        assertThat(backup()).contains("holds", "rows of " + before.size() + " tables");
        var said = restore();

        assertThat(said).contains("rows of " + before.size() + " tables.", "The log is whole:");
        try (var server = LocalPostgres.start(settings())) {
            assertThat(contents(server.logins().owner())).isEqualTo(before);
            assertThat(ask(server.logins().app(), "select count(*) from audit_entry"))
                    .as("policies hold")
                    .containsExactly("0");
        }
        assertThat(before).hasSizeGreaterThan(40);
        assertThat(before.get("outgoing_mail")).isNotNull();
    }

    /** A party and its people are made in one transaction, and each deed adds to the chain of the log. */
    @Test
    void showsOneMomentWhileOthersWork() throws Exception {
        var done = new AtomicBoolean();
        var work = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                deed();
            }
        });
        try {
            for (var i = 0; i < 3; i++) {
                deed();
            }
            backup();
        } finally {
            done.set(true);
            work.join();
        }

        assertThat(restore()).contains("The log is whole:");
        try (var server = LocalPostgres.start(settings())) {
            assertThat(ask(
                            server.logins().owner(),
                            "select count(*) from person u where not exists"
                                    + " (select from party p where p.id = u.party_id)"))
                    .containsExactly("0");
        }
    }

    private void deed() {
        var world = World.create();
        Acting.as(world.manager());
        transaction.executeWithoutResult(_ -> log.record(AuditEvent.of("test.meanwhile", UUID.randomUUID())));
        Acting.asNobody();
    }

    @Test
    void isForItsOwnerToRead() throws Exception {
        backup();

        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(folder.resolve("gangway.backup.part")).doesNotExist();
    }

    @Test
    void replacesNeitherAFileNorADatabase() throws Exception {
        backup();
        assertFails("database.backup-exists", this::backup);
        restore();
        assertFails("database.directory-has-database", this::restore);
    }

    @Test
    void takesNoFileThatIsNoWholeBackup() throws Exception {
        assertFails("database.backup-unreadable", this::restore);
        backup();
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertFails("database.backup-unreadable", this::restore);
        assertThat(LocalPostgres.isIn(target)).isFalse();
    }

    @Test
    void noticesARowThatWasChangedAndRestoresNothing() throws Exception {
        World.create();
        backup();
        change("tables/party", text -> text.replace("Nordlys", "Nordlis"));

        assertFails("database.backup-damaged", this::restore);
        assertThat(LocalPostgres.isIn(target)).isFalse();
        assertThat(target.resolve("restoring")).doesNotExist();
    }

    @Test
    void refusesTablesOfAnotherState() throws Exception {
        backup();
        change("MANIFEST", text -> text.replaceFirst("(migration\taudit/\\S+\t).*", "$1-1"));

        assertFails("database.backup-of-other-state", this::restore);
    }

    @Test
    void asksForOneFile() {
        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> DatabaseRestore.file(List.of()));
        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> DatabaseRestore.file(List.of("a", "b")));
        assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> DatabaseRestore.file(List.of("--all")));
    }

    private String backup() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            return said(out -> new BackupCommand().run(owner, List.of(file.toString()), out));
        }
    }

    private String restore() throws SQLException {
        var line = CommandLine.parse(new String[] {"restore", file.toString(), "--data", target.toString()}, Map.of());
        return said(out -> GangwayApplication.restore(line, out));
    }

    private interface Printing {
        int to(PrintStream out) throws SQLException;
    }

    private static String said(Printing command) throws SQLException {
        var out = new ByteArrayOutputStream();
        assertThat(command.to(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Step {
        void take() throws Exception;
    }

    private static void assertFails(String key, Step step) {
        assertThatExceptionOfType(StartFailure.class).isThrownBy(step::take).returns(key, StartFailure::key);
    }

    private PostgresSettings settings() {
        return PostgresSettings.in(target).forTests();
    }

    private void change(String entry, java.util.function.UnaryOperator<String> change) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            var path = zip.getPath(entry);
            var before = Files.readString(path);
            var after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(path, after);
        }
    }

    /** Each table as one text, its rows in an order of their own. */
    private static Map<String, String> contents(DatabaseLogin owner) throws SQLException {
        var contents = new LinkedHashMap<String, String>();
        for (var table : ask(owner, TABLES)) {
            contents.put(
                    table,
                    ask(
                                    owner,
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                                            + " from \"" + table + "\" t")
                            .getFirst());
        }
        return contents;
    }

    private static List<String> ask(DatabaseLogin login, String sql) throws SQLException {
        var answers = new ArrayList<String>();
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
