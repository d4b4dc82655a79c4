package org.gangway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangway.database.StartFailure;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class LogChainTest {

    /** Letters outside the basic plane, quotes and line ends: both ways of hashing must count them alike. */
    private static final Map<String, ?> HARD_WORDS = Map.of("name", "Ærø 𝒢angway \"a\":1,\n2");

    @Autowired
    AuditLog log;

    @Autowired
    LogService logs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // made before each test
    private World world;

    @BeforeEach
    void writeFourEntries() {
        world = World.create();
        Acting.as(world.manager());
        record("test.first");
        record("test.second");
        Acting.as(world.lead());
        record("test.third");
        record("test.fourth");
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private void record(String action) {
        transaction.executeWithoutResult(
                _ -> log.record(AuditEvent.of(action, UUID.randomUUID()).after(HARD_WORDS)));
    }

    @Test
    void isWholeAcrossParties() throws SQLException {
        var state = logs.verify();

        assertThat(state.isWhole()).isTrue();
        try (var owner = TestDatabase.owner().connect()) {
            var verdict = check(owner);
            assertThat(verdict.code()).isZero();
            assertThat(verdict.said())
                    .contains("whole: " + one(owner, "select count(*) from audit_entry") + " entries")
                    .contains(head(owner));
        }
    }

    @Test
    void showsEachPartyItsOwnEvents() {
        Acting.as(world.manager());
        assertThat(logs.all(PageRequest.of(0, 10)))
                .extracting(AuditEntry::action)
                .containsExactly("test.second", "test.first");

        Acting.as(world.otherLead());
        assertThat(logs.all(PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void countsToEachPartyOnlyItsOwnEntries() {
        Acting.as(world.manager());
        assertThat(logs.verify()).isEqualTo(new LogChainState(true, 2));

        Acting.as(world.otherLead());
        assertThat(logs.verify()).isEqualTo(new LogChainState(true, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set after = '{}' where seq = :n",
                "update audit_entry set at = at + interval '1 microsecond' where seq = :n",
                "update audit_entry set user_name = 'Somebody Else' where seq = :n",
                "update audit_entry set party_id = null where seq = :n",
                "update audit_entry set hash = repeat('a', 64) where seq = :n",
                "update audit_entry set own_party_only = true where seq = :n",
                "update audit_entry set after = '{}', hash = encode(sha256('x'), 'hex') where seq = :n",
            })
    void findsAnEntryThatWasChanged(String tampering) throws SQLException {
        assertFoundAfter(1, tampering);
    }

    @Test
    void findsAnEntryThatWasDeleted() throws SQLException {
        assertFoundAfter(2, "delete from audit_entry where seq = :n");
    }

    @Test
    void findsEntriesThatWereReordered() throws SQLException {
        assertFoundAfter(
                1,
                "update audit_entry set seq = -1 where seq = :n",
                "update audit_entry set seq = :n where seq = :n + 1",
                "update audit_entry set seq = :n + 1 where seq = -1");
    }

    @Test
    void findsAnEntryThatWasRehashedAloneByItsSuccessor() throws SQLException {
        assertFoundAfter(
                2,
                "update audit_entry set after = '{}' where seq = :n",
                "update audit_entry e set hash = encode(sha256(convert_to(audit_text(e), 'UTF8')), 'hex') where seq ="
                        + " :n");
    }

    @Test
    void printsNothingButTheHashOfTheNewestEntryOnRequest() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            var verdict = check(owner, "--head");

            assertThat(verdict).isEqualTo(new Verdict(0, head(owner) + System.lineSeparator()));
        }
    }

    @Test
    void findsAnEndThatWasCutOffByTheHashThatWasKept() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            owner.setAutoCommit(false);
            var kept = head(owner);
            try (var statement = owner.createStatement()) {
                statement.executeUpdate("delete from audit_entry where seq = (select max(seq) from audit_entry)");
            }

            var unasked = check(owner);
            var asked = check(owner, "--expect", kept);
            owner.rollback();

            assertThat(unasked.code()).isZero();
            assertThat(asked.code()).isOne();
            assertThat(asked.said()).contains(kept, "cut off or written anew");
            assertThat(check(owner, "--expect", kept).code()).isZero();
        }
    }

    @Test
    void stillFindsTheHashThatWasKeptWhenTheLogGrew() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            var kept = head(owner);
            record("test.fifth");

            assertThat(check(owner, "--expect", kept).code()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--expect", "--expect abc", "--tail"})
    void refusesOptionsItDoesNotUnderstand(String typed) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> VerifyLogOptions.parse(List.of(typed.split(" "))));
    }

    @Test
    void leavesTheLogToItsFunction() {
        var forbidden = Stream.of(
                "insert into audit_entry select * from audit_entry limit 1",
                "update audit_entry set after = '{}'",
                "delete from audit_entry",
                "truncate audit_entry");

        assertThat(forbidden)
                .allSatisfy(sql -> assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                        .isThrownBy(() -> jdbc.sql(sql).update())
                        .havingRootCause()
                        .withMessageContaining("permission denied"));
    }

    @Test
    void takesTheActionBackWhenItCannotBeLogged() {
        var name = "after " + UUID.randomUUID();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("update party set name = :name where id = :id")
                            .param("name", name)
                            .param("id", world.vendor().value())
                            .update();
                    log.record(AuditEvent.of("test.\u0000", UUID.randomUUID()));
                }));

        assertThat(jdbc.sql("select count(*) from party where name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void forgetsTheEntryOfAnEventThatWasTakenBack() {
        var before = logs.verify().read();

        transaction.executeWithoutResult(status -> {
            log.record(AuditEvent.of("test.undone", UUID.randomUUID()));
            status.setRollbackOnly();
        });

        assertThat(logs.verify().read()).isEqualTo(before);
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> log.record(AuditEvent.of("test.alone", UUID.randomUUID())));
    }

    @Test
    void staysWholeWhenManyActAtOnce() throws Exception {
        Acting.as(world.manager());
        var before = logs.verify().read();
        Callable<Void> action = () -> {
            Acting.as(world.manager());
            record("test.together");
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var done : threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(_ -> action).toList())) {
                done.get();
            }
        }

        Acting.as(world.manager());
        assertThat(logs.verify()).isEqualTo(new LogChainState(true, before + 20));
    }

    /** Tampers as the owner of the tables, counted from our second entry, and takes everything back. */
    private void assertFoundAfter(int offset, String... tampering) throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            owner.setAutoCommit(false);
            var last = one(owner, "select max(seq) from audit_entry");
            var ours = last - 3;
            for (var sql : tampering) {
                try (var statement = owner.createStatement()) {
                    assertThat(statement.executeUpdate(sql.replace(":n", Long.toString(ours + 1))))
                            .isOne();
                }
            }

            var whole = yes(owner, "select audit_is_whole()");
            var verdict = check(owner);
            owner.rollback();

            assertThat(whole).isFalse();
            assertThat(verdict.code()).isOne();
            assertThat(verdict.said()).startsWith("The log is broken at entry " + (ours + offset) + ":");
        }
    }

    private static boolean yes(Connection owner, String query) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static long one(Connection owner, String query) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String head(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select hash from audit_entry order by seq desc limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Verdict check(Connection owner, String... arguments) throws SQLException {
        var out = new ByteArrayOutputStream();
        var code = new VerifyLogCommand()
                .run(owner, List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Verdict(code, out.toString(StandardCharsets.UTF_8));
    }

    private record Verdict(int code, String said) {}
}
