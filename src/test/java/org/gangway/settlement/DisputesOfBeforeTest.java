package org.gangway.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.gangway.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Statements and disputes that were there before disputes had amounts, brought along by the migration. */
class DisputesOfBeforeTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/settlement");

    @Test
    void claimThatNothingIsToBeDeducted() throws SQLException, IOException {
        var owner = TestDatabase.owner();
        try (var database = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            database.setAutoCommit(false);
            run(database, "create schema before; set local search_path to before");
            run(database, "create table engagement (id uuid primary key)");
            run(database, Files.readString(MIGRATIONS.resolve("V1__create_monthly_statement.sql")));
            fill(database);
            run(database, Files.readString(MIGRATIONS.resolve("V2__settle_disputes_and_keep_a_ledger.sql")));

            try (var query = database.createStatement();
                    var rows = query.executeQuery("select line, computed::int, claimed::int, settled::int,"
                            + " settled_by_name from statement_dispute order by position")) {
                assertThat(row(rows)).isEqualTo("CREDIT/close -28800 0 -28800 Anil Joshi");
                assertThat(row(rows)).isEqualTo("WHOLE -28800 0 null null");
            }
            database.rollback();
        }
    }

    private static String row(ResultSet rows) throws SQLException {
        rows.next();
        var row = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            row.append(i == 1 ? "" : " ").append(rows.getObject(i));
        }
        return row.toString();
    }

    private static void fill(Connection database) throws SQLException {
        var statement = draft();
        run(
                database,
                "insert into engagement values ('" + statement.engagement().value() + "')");
        try (var insert = database.prepareStatement(
                "insert into monthly_statement (id, version, engagement_id, month,"
                        + " terms_number, currency, fee, credits, credit_cut, bonus, bonus_cut, earned_back, net, content, sha256,"
                        + " state) values (?, 0, ?, '2026-03-01', 2, 'DKK', 400000, 28800, 0, 0, 0, 0, 371200, ?, ?, 'DISPUTED')")) {
            insert.setObject(1, statement.id().value());
            insert.setObject(2, statement.engagement().value());
            insert.setString(3, statement.json());
            insert.setString(4, statement.sha256());
            insert.execute();
        }
        dispute(database, statement.id().value(), 0, "'close'", "'Anil Joshi', now()");
        dispute(database, statement.id().value(), 1, "null", "null, null");
    }

    private static void dispute(Connection database, UUID statement, int position, String level, String withdrawn)
            throws SQLException {
        run(
                database,
                "insert into statement_dispute values ('" + statement + "', " + position + ", 'VENDOR', '" + statement
                        + "', 'Meera Kulkarni', now(), 'Not ours.', " + level + ", " + withdrawn + ")");
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
