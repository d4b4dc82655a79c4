package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.database.AppliedMigrations;
import org.gangway.database.DatabaseLogin;
import org.gangway.database.LocalPostgres;
import org.gangway.database.PostgresSettings;
import org.gangway.database.StartFailure;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database whose tables another state of Gangway made is refused before anything reads or changes it. */
@ModuleTest
class OtherStateTest {

    private static final String HISTORY = "flyway_schema_history";
    private static final String FROM_HISTORY = " from " + HISTORY + " where type = 'SQL'";

    private final Path directory = TestFolders.create();

    @AfterEach
    void deleteDirectory() {
        TestFolders.delete(directory);
    }

    @Test
    void takesTheTablesThatItMade() throws SQLException {
        assertThat(ask(TestDatabase.owner(), "select script" + FROM_HISTORY)).isNotEmpty();

        AppliedMigrations.requireKnown(TestDatabase.owner(), "here");
    }

    @Test
    void takesADirectoryWithoutTables() {
        var database = Database.start(directory, Map.of());

        database.stop().run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update " + HISTORY + " set checksum = checksum + 1",
                "insert into " + HISTORY
                        + " (type, script, checksum) values ('SQL', 'engagement/V99__keep_edits_of_a_site_apart.sql', 1)"
            })
    void refusesTablesOfAnotherState(String difference) throws SQLException {
        prepare(difference);

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Database.start(directory, Map.of()))
                .withMessageStartingWith("The tables in " + directory
                        + " were made by another state of Gangway, and this one cannot carry")
                .returns("database.tables-of-other-state", StartFailure::key);
        assertThat(isFree()).isTrue();
    }

    @Test
    void readsTheLogOfAnyState() throws SQLException {
        prepare("update " + HISTORY + " set checksum = checksum + 1");

        var database = Database.open(directory, Map.of());

        database.stop().run();
    }

    /** As Flyway left it here, and one difference. */
    private void prepare(String difference) throws SQLException {
        try (var server = LocalPostgres.start(PostgresSettings.in(directory))) {
            var owner = server.logins().owner();
            execute(
                    owner,
                    "create table " + HISTORY + " (installed_rank serial, type text, script text, checksum integer)");
            for (var row :
                    ask(TestDatabase.owner(), "select quote_literal(script) || ',' || checksum" + FROM_HISTORY)) {
                execute(owner, "insert into " + HISTORY + " (type, script, checksum) values ('SQL', " + row + ")");
            }
            AppliedMigrations.requireKnown(owner, "here");
            execute(owner, difference);
        }
    }

    private boolean isFree() {
        try (var server = LocalPostgres.start(PostgresSettings.in(directory))) {
            return server.port() > 0;
        }
    }

    private static void execute(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
