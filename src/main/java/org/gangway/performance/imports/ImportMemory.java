package org.gangway.performance.imports;

import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.figures.NewFigure;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the newest import of each kind replaced, and how it is put back. */
@Component
class ImportMemory {

    private static final String VALUES = "customer, segment, invoiced_on, due_on, settled_on, amount, disputed";
    private static final String INVOICES = """
            insert into receivable_before
            select :import, :engagement, s.invoice_number, r.invoice_number is not null, r.customer, r.segment, r.invoiced_on,
                   r.due_on, r.settled_on, r.amount, r.disputed, r.import_id, r.row_number
            from receivable_stage s
            left join receivable r on r.engagement_id = :engagement and r.invoice_number = s.invoice_number
            where (r.customer, r.segment, r.invoiced_on, r.due_on, r.settled_on, r.amount, r.disputed)
                is distinct from (s.customer, s.segment, s.invoiced_on, s.due_on, s.settled_on, s.amount, s.disputed)
            """;
    private static final String FIGURE = """
            insert into reported_figure_before
            select :import, :engagement, :level, :end, f.month is not null, f.numerator, f.denominator, f.incidents,
                   f.import_id, f.row_number, f.reported_by, f.reported_by_name, f.reported_at
            from (select 1) place
            left join reported_figure f
                on f.engagement_id = :engagement and f.service_level_id = :level and f.window_end = :end
            """;

    /** Rows that somebody changed since have another import. */
    private static final String CHANGED_SINCE = """
            select (select count(*) from receivable_before b left join receivable r
                        on r.engagement_id = b.engagement_id and r.invoice_number = b.invoice_number
                    where b.import_id = :import and r.import_id is distinct from :import)
                 + (select count(*) from reported_figure_before b left join reported_figure f
                        on f.engagement_id = b.engagement_id and f.service_level_id = b.service_level_id
                            and f.window_end = b.window_end
                    where b.import_id = :import and f.import_id is distinct from :import)
            """;

    private final JdbcClient jdbc;

    ImportMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before the staged invoices are merged. */
    void keepInvoices(EngagementId engagement, ImportId id) {
        forget("receivable_before", engagement);
        jdbc.sql(INVOICES)
                .param("import", id.value())
                .param("engagement", engagement.value())
                .update();
    }

    /** Before the figures of a file are saved; {@link #keepFigure} then keeps each. */
    void beginFigures(EngagementId engagement) {
        forget("reported_figure_before", engagement);
    }

    void keepFigure(EngagementId engagement, ImportId id, NewFigure figure) {
        jdbc.sql(FIGURE)
                .param("import", id.value())
                .param("engagement", engagement.value())
                .param("level", figure.serviceLevelId())
                .param("end", figure.windowEnd())
                .update();
    }

    private void forget(String table, EngagementId engagement) {
        jdbc.sql("delete from " + table + " where engagement_id = :engagement")
                .param("engagement", engagement.value())
                .update();
    }

    /** The imports of which it is known what they replaced. */
    Set<ImportId> undoable(EngagementId engagement) {
        return Ordered.copyOf(jdbc
                .sql("""
                        select import_id from receivable_before where engagement_id = :engagement
                        union select import_id from reported_figure_before where engagement_id = :engagement
                        """)
                .param("engagement", engagement.value())
                .query((row, _) -> new ImportId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .toList());
    }

    /** Puts back what the import replaced and takes away what it added; refused where it was corrected since. */
    UndoneRows undo(ImportId id) {
        if (count(CHANGED_SINCE, id) > 0) {
            throw new RuleViolation("performance.import.corrected-since");
        }
        var restored = update("""
                update receivable r set (%1$s, import_id, row_number)
                    = (b.customer, b.segment, b.invoiced_on, b.due_on, b.settled_on, b.amount, b.disputed,
                       b.earlier_import_id, b.earlier_row_number)
                from receivable_before b
                where b.import_id = :import and b.known and r.engagement_id = b.engagement_id
                  and r.invoice_number = b.invoice_number
                """.formatted(VALUES), id) + update("""
                update reported_figure f set (numerator, denominator, incidents, import_id, row_number, reported_by,
                                              reported_by_name, reported_at, version)
                    = (b.numerator, b.denominator, b.incidents, b.earlier_import_id, b.earlier_row_number, b.reported_by,
                       b.reported_by_name, b.reported_at, f.version + 1)
                from reported_figure_before b
                where b.import_id = :import and b.known and f.engagement_id = b.engagement_id
                  and f.service_level_id = b.service_level_id and f.window_end = b.window_end
                """, id);
        var removed = update("""
                delete from receivable r using receivable_before b
                where b.import_id = :import and not b.known and r.engagement_id = b.engagement_id
                  and r.invoice_number = b.invoice_number
                """, id) + update("""
                delete from reported_figure f using reported_figure_before b
                where b.import_id = :import and not b.known and f.engagement_id = b.engagement_id
                  and f.service_level_id = b.service_level_id and f.window_end = b.window_end
                """, id);
        update("delete from receivable_before where import_id = :import", id);
        update("delete from reported_figure_before where import_id = :import", id);
        return new UndoneRows(removed, restored);
    }

    private int update(String sql, ImportId id) {
        return jdbc.sql(sql).param("import", id.value()).update();
    }

    private long count(String sql, ImportId id) {
        return jdbc.sql(sql).param("import", id.value()).query(Long.class).single();
    }
}
