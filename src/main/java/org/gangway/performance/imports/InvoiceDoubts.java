package org.gangway.performance.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a person has to decide about staged invoices. */
@Component
class InvoiceDoubts {

    private static final String SIMILAR = """
            select s.line, s.invoice_number as raw, min(r.invoice_number) as known
            from receivable_stage s
            join receivable r on r.engagement_id = :engagement and r.plain_number = s.plain_number
            where not exists (select from receivable same
                where same.engagement_id = :engagement and same.invoice_number = s.invoice_number)
            group by s.line, s.invoice_number
            """;
    private static final String SIMILAR_IN_FILE = """
            select line, invoice_number as raw, first_number as known, first from (
                select line, invoice_number,
                       first_value(invoice_number) over by_number as first_number,
                       first_value(line) over by_number as first
                from receivable_stage window by_number as (partition by plain_number order by row_number)
            ) likely where invoice_number <> first_number
            """;
    private static final String AFTER_STATE = """
            select line, invoice_number as raw, greatest(invoiced_on, settled_on) as day from receivable_stage
            where greatest(invoiced_on, settled_on) > :asOf
            """;
    private static final String OUTSIDE_TERM = """
            select line, invoice_number as raw, case when due_on < :start then due_on else invoiced_on end as day
            from receivable_stage where due_on < :start or invoiced_on > :end
            """;
    private static final String ADDABLE =
            "select line, invoice_number as raw, rows, amount from (" + InvoiceStage.ADDABLE + ") addable";

    private final JdbcClient jdbc;

    InvoiceDoubts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DoubtfulRows> severalRows() {
        return found(ImportDoubt.SEVERAL_ROWS, ADDABLE, "performance.doubtful.several-rows", Map.of());
    }

    List<DoubtfulRows> similarInFile() {
        return found(ImportDoubt.SIMILAR_IN_FILE, SIMILAR_IN_FILE, "performance.doubtful.similar-in-file", Map.of());
    }

    List<DoubtfulRows> similarToKnown(EngagementId engagement) {
        return found(
                ImportDoubt.SIMILAR_NUMBERS,
                SIMILAR,
                "performance.doubtful.similar-number",
                Map.of("engagement", engagement.value()));
    }

    /** @param term of the engagement */
    List<DoubtfulRows> days(LocalDate asOf, Period term) {
        var doubts = new ArrayList<DoubtfulRows>();
        doubts.addAll(
                found(ImportDoubt.AFTER_STATE, AFTER_STATE, "performance.doubtful.after-state", Map.of("asOf", asOf)));
        doubts.addAll(found(
                ImportDoubt.OUTSIDE_TERM,
                OUTSIDE_TERM,
                "performance.doubtful.outside-term",
                Map.of("start", term.start(), "end", term.end())));
        return doubts;
    }

    private List<DoubtfulRows> found(ImportDoubt doubt, String query, String rule, Map<String, ?> parameters) {
        var count = jdbc.sql("select count(*) from (" + query + ") doubtful")
                .params(parameters)
                .query(Long.class)
                .single();
        if (count == 0) {
            return List.of();
        }
        var first = jdbc.sql("select * from (" + query + ") doubtful order by line limit " + DoubtfulRows.LISTED)
                .params(parameters)
                .query((row, _) -> doubtful(row, rule))
                .list();
        return List.of(new DoubtfulRows(doubt, count, first));
    }

    private static DoubtfulRow doubtful(ResultSet row, String rule) throws SQLException {
        var facts = new LinkedHashMap<String, Object>();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value =
                    columns.getColumnType(i) == Types.DATE ? row.getObject(i, LocalDate.class) : row.getObject(i);
            if (value != null) {
                facts.put(columns.getColumnLabel(i), value);
            }
        }
        return new DoubtfulRow(row.getLong("line"), rule, facts);
    }
}
