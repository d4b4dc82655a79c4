package org.gangway.performance.receivables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.receivables.LowSalesMonth;
import org.gangway.measure.receivables.Receivable;
import org.gangway.measure.receivables.ReceivablesAnalysis;
import org.gangway.measure.receivables.ReceivablesLedger;
import org.gangway.performance.figures.Evidence;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.figures.SourceFile;
import org.gangway.shared.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invoices of all engagements, read without ever holding them all. */
@Component
public class ReceivablesQuery {

    private static final int FETCHED_AT_ONCE = 5_000;

    /**
     * Which state of the list of invoices is known.
     *
     * @param imports grows with every import, and with every undo of one
     */
    public record ReceivablesVersion(long imports, @Nullable LocalDate asOf) {}

    private final JdbcClient jdbc;

    ReceivablesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ReadOnce
    public ReceivablesVersion version(EngagementId engagement) {
        return jdbc.sql("""
                        select count(*) + count(*) filter (where status = 'UNDONE') as imports,
                               max(as_of) filter (where status = 'COMMITTED') as as_of
                        from figure_import
                        where engagement_id = :engagement and kind = 'RECEIVABLES' and status in ('COMMITTED', 'UNDONE')
                        """)
                .param("engagement", engagement.value())
                .query((row, _) ->
                        new ReceivablesVersion(row.getLong("imports"), row.getObject("as_of", LocalDate.class)))
                .single();
    }

    /** Needs a transaction: outside of one the driver would fetch every row at once. */
    ReceivablesAnalysis analyse(EngagementId engagement) {
        var ledger = new ReceivablesLedger(LowSalesMonth.DEFAULT);
        jdbc.sql("""
                        select invoice_number, customer, segment, invoiced_on, due_on, settled_on, amount, disputed
                        from receivable where engagement_id = :engagement
                        """)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("engagement", engagement.value())
                .query((ResultSet row) -> {
                    ledger.add(receivable(row));
                });
        return ledger.analyse();
    }

    Optional<Evidence> evidence(EngagementId engagement) {
        var files = jdbc.sql("""
                        select i.id, i.file_name, i.sha256, count(*) as rows,
                               min(r.row_number) as first_row, max(r.row_number) as last_row
                        from receivable r join figure_import i on i.id = r.import_id
                        where r.engagement_id = :engagement
                        group by i.id, i.file_name, i.sha256, i.started_at order by i.started_at
                        """)
                .param("engagement", engagement.value())
                .query((row, _) -> file(row))
                .list();
        return files.isEmpty() ? Optional.empty() : Optional.of(newest(engagement, files));
    }

    private Evidence newest(EngagementId engagement, List<SourceFile> files) {
        return jdbc.sql("""
                        select started_by_name, started_at from figure_import
                        where engagement_id = :engagement and kind = 'RECEIVABLES' and status in ('COMMITTED', 'RUNNING')
                        order by started_at desc limit 1
                        """)
                .param("engagement", engagement.value())
                .query((row, _) -> new Evidence(
                        row.getString("started_by_name"),
                        row.getTimestamp("started_at").toInstant(),
                        files))
                .single();
    }

    private static SourceFile file(ResultSet row) throws SQLException {
        return new SourceFile(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("rows"),
                row.getLong("first_row"),
                row.getLong("last_row"));
    }

    private static Receivable receivable(ResultSet row) throws SQLException {
        return new Receivable(
                row.getString("invoice_number"),
                row.getString("customer"),
                row.getString("segment"),
                row.getObject("invoiced_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("settled_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getBoolean("disputed"));
    }
}
