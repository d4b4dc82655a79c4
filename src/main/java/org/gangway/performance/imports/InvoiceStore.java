package org.gangway.performance.imports;

import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.figures.ImportId;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Brings a whole file of invoices into the database: COPY into a table that only this transaction sees, then one
 * statement that adds what is new and changes what differs.
 */
@Component
class InvoiceStore {

    private static final String COLUMNS =
            "invoice_number, customer, segment, invoiced_on, due_on, settled_on, amount, disputed";
    private static final String VALUES = "customer, segment, invoiced_on, due_on, settled_on, amount, disputed";
    private static final String STAGE = "create temporary table receivable_stage on commit drop as select " + COLUMNS
            + ", row_number from receivable with no data";
    private static final String COPY = "copy receivable_stage (" + COLUMNS + ", row_number) from stdin";
    private static final String MERGE = """
            with written as (
                insert into receivable as r (engagement_id, %1$s, import_id, row_number)
                select :engagement, %1$s, :import, row_number from receivable_stage
                on conflict (engagement_id, invoice_number) do update
                set (%2$s, import_id, row_number) = (%3$s, excluded.import_id, excluded.row_number)
                where (%4$s) is distinct from (%3$s)
                returning (old.invoice_number is null) as added
            )
            select count(*) filter (where added) as added, count(*) filter (where not added) as changed from written
            """.formatted(COLUMNS, VALUES, each("excluded."), each("r."));

    private final JdbcClient jdbc;
    private final DataSource source;

    InvoiceStore(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** Must run in a transaction: what {@code reading} writes is dropped at its end. */
    DryRun stage(Function<RowConsumer, DryRun> reading) {
        jdbc.sql(STAGE).update();
        var connection = DataSourceUtils.getConnection(source);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            return copying(copy, reading);
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

    ChangedRows merge(EngagementId engagement, ImportId id, long staged) {
        return jdbc.sql(MERGE)
                .param("engagement", engagement.value())
                .param("import", id.value())
                .query((row, _) -> {
                    var added = row.getLong("added");
                    var changed = row.getLong("changed");
                    return new ChangedRows(added, changed, staged - added - changed);
                })
                .single();
    }

    private static String each(String prefix) {
        return prefix + VALUES.replace(", ", ", " + prefix);
    }
}
