package org.gangway.performance.imports;

import org.gangway.engagement.EngagementId;
import org.gangway.performance.figures.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invoices that are known: one statement adds what is new among the staged ones and changes what differs. */
@Component
class InvoiceStore {

    static final String COLUMNS =
            "invoice_number, customer, segment, invoiced_on, due_on, settled_on, amount, disputed";
    private static final String VALUES = "customer, segment, invoiced_on, due_on, settled_on, amount, disputed";
    private static final String COMPARE = """
            select count(*) filter (where r.invoice_number is null) as added,
                   count(*) filter (where r.invoice_number is not null and (%2$s) is distinct from (%1$s)) as changed,
                   count(*) as staged
            from receivable_stage s
            left join receivable r on r.engagement_id = :engagement and r.invoice_number = s.invoice_number
            """.formatted(each("s."), each("r."));
    private static final String MERGE = """
            with written as (
                insert into receivable as r (engagement_id, %1$s, plain_number, import_id, row_number)
                select :engagement, %1$s, plain_number, :import, row_number from receivable_stage
                on conflict (engagement_id, invoice_number) do update
                set (%2$s, import_id, row_number) = (%3$s, excluded.import_id, excluded.row_number)
                where (%4$s) is distinct from (%3$s)
                returning (old.invoice_number is null) as added
            )
            select count(*) filter (where added) as added, count(*) filter (where not added) as changed,
                   (select count(*) from receivable_stage) as staged
            from written
            """.formatted(COLUMNS, VALUES, each("excluded."), each("r."));

    private final JdbcClient jdbc;

    InvoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the staged invoices would do, once there is one row of each. */
    ChangedRows compare(EngagementId engagement) {
        return changes(jdbc.sql(COMPARE).param("engagement", engagement.value()));
    }

    ChangedRows merge(EngagementId engagement, ImportId id) {
        return changes(jdbc.sql(MERGE).param("engagement", engagement.value()).param("import", id.value()));
    }

    private static ChangedRows changes(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, _) -> {
                    var added = row.getLong("added");
                    var changed = row.getLong("changed");
                    return new ChangedRows(added, changed, row.getLong("staged") - added - changed);
                })
                .single();
    }

    private static String each(String prefix) {
        return prefix + VALUES.replace(", ", ", " + prefix);
    }
}
