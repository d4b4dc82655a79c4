package org.gangway.performance.imports;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.RuleViolation;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * The invoices of one file in a table that only this transaction sees, filled by COPY and gone with the transaction.
 *
 * <p>COPY does not work into a table with row-level security.
 */
@Component
class InvoiceStage {

    private static final String COLUMNS = InvoiceStore.COLUMNS + ", plain_number, row_number";
    private static final String CREATE = "create temporary table receivable_stage on commit drop as select " + COLUMNS
            + ", row_number as line from receivable with no data";
    private static final String COPY = "copy receivable_stage (" + COLUMNS + ", line) from stdin";

    /** Invoices with several rows that are alike but for their amounts. */
    static final String ADDABLE = """
            select invoice_number, min(line) as line, count(*) as rows, sum(amount) as amount,
                   min(row_number) as row_number
            from receivable_stage group by invoice_number
            having count(*) > 1
               and count(distinct (customer, segment, invoiced_on, due_on, settled_on, disputed)) = 1
            """;

    private final JdbcClient jdbc;
    private final DataSource source;

    InvoiceStage(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** Must run in a transaction: what {@code reading} writes is dropped at its end. */
    DryRun fill(Function<RowConsumer, DryRun> reading) {
        jdbc.sql("drop table if exists receivable_stage").update();
        jdbc.sql(CREATE).update();
        var connection = DataSourceUtils.getConnection(source);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            var read = copying(copy, reading);
            jdbc.sql("analyze receivable_stage").update();
            return read;
        } catch (SQLException broken) {
            throw new UncategorizedSQLException("COPY", COPY, broken);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static DryRun copying(CopyIn copy, Function<RowConsumer, DryRun> reading) {
        try {
            return reading.apply(new InvoiceCopy(copy));
        } catch (RuntimeException stopped) {
            cancel(copy, stopped);
            throw stopped;
        }
    }

    private static void cancel(CopyIn copy, RuntimeException reason) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException gone) {
            reason.addSuppressed(gone);
        }
    }

    /** Takes out every row of an invoice whose rows contradict each other, so that no part of it is kept. */
    List<RejectedRow> removeContradictory() {
        return jdbc.sql("""
                        with repeated as (
                            select invoice_number, min(line) as first from receivable_stage group by invoice_number
                            having count(*) > 1
                               and count(distinct (customer, segment, invoiced_on, due_on, settled_on, disputed)) > 1
                        ), gone as (
                            delete from receivable_stage s using repeated r where s.invoice_number = r.invoice_number
                            returning s.line, s.invoice_number, r.first
                        )
                        select line, invoice_number, first from gone order by line
                        """)
                .query((row, _) -> {
                    var number = row.getString("invoice_number");
                    var facts = Map.<String, Object>of(
                            "line", row.getLong("line"), "raw", number, "first", row.getLong("first"));
                    return new RejectedRow(
                            row.getLong("line"), "", number, "performance.problem-rows-contradict", facts);
                })
                .list();
    }

    /** How many rows were taken out. */
    int removeAddable() {
        return jdbc.sql("delete from receivable_stage where invoice_number in (select invoice_number from (" + ADDABLE
                        + ") repeated)")
                .update();
    }

    /** Makes one row of each invoice with the sum of its amounts. */
    void addUp() {
        jdbc.sql("""
                        with repeated as (%s), others as (
                            delete from receivable_stage s using repeated r
                            where s.invoice_number = r.invoice_number and s.row_number > r.row_number
                        )
                        update receivable_stage s set amount = r.amount from repeated r
                        where s.row_number = r.row_number
                        """.formatted(ADDABLE)).update();
    }

    /** Gives each number that is not known the known one that it resembles. */
    void adoptKnownNumbers(EngagementId engagement) {
        jdbc.sql("""
                        update receivable_stage s set invoice_number = known.invoice_number
                        from (select plain_number, min(invoice_number) as invoice_number from receivable
                              where engagement_id = :engagement group by plain_number) known
                        where known.plain_number = s.plain_number
                          and not exists (select from receivable r
                              where r.engagement_id = :engagement and r.invoice_number = s.invoice_number)
                        """).param("engagement", engagement.value()).update();
        requireOnce();
    }

    private void requireOnce() {
        jdbc.sql("""
                        select invoice_number, min(line) as first, max(line) as line from receivable_stage
                        group by invoice_number having count(*) > 1 order by 2 limit 1
                        """)
                .query((row, _) -> new RuleViolation(
                        "performance.same-invoice-twice",
                        Map.of(
                                "number", row.getString("invoice_number"),
                                "first", row.getLong("first"),
                                "line", row.getLong("line"))))
                .optional()
                .ifPresent(twice -> {
                    throw twice;
                });
    }
}
