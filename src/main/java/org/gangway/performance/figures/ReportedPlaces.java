package org.gangway.performance.figures;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for many engagements at once for which service levels of a month there are figures, without evaluating any. */
@Component
class ReportedPlaces {

    private static final String FIGURES = """
            select f.engagement_id, f.service_level_id, f.window_end from engagement e
            join reported_figure f on f.engagement_id = e.id and f.month = :month
            """;
    private static final String INVOICES = """
            select engagement_id, max(as_of) as as_of from figure_import
            where kind = 'RECEIVABLES' and status = 'COMMITTED'
            """;

    private final JdbcClient jdbc;

    ReportedPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all that can be seen. */
    ReportedMonth of(YearMonth month) {
        return read(month, null);
    }

    ReportedMonth of(YearMonth month, Collection<EngagementId> engagements) {
        return engagements.isEmpty()
                ? new ReportedMonth(month, new LinkedHashSet<>(), new LinkedHashMap<>())
                : read(
                        month,
                        engagements.stream()
                                .map(it -> it.value().toString())
                                .collect(Collectors.joining(",", "{", "}")));
    }

    private ReportedMonth read(YearMonth month, @Nullable String engagements) {
        var figures = new LinkedHashSet<ReportedMonth.Place>();
        some(FIGURES + (engagements == null ? "" : " where e.id = any (cast(:engagements as uuid[]))"), engagements)
                .param("month", month.atDay(1))
                .query((ResultSet row) -> {
                    figures.add(new ReportedMonth.Place(
                            row.getObject("engagement_id", UUID.class),
                            row.getString("service_level_id"),
                            row.getObject("window_end", LocalDate.class)));
                });
        var invoices = new LinkedHashMap<UUID, LocalDate>();
        some(
                        INVOICES
                                + (engagements == null ? "" : " and engagement_id = any (cast(:engagements as uuid[]))")
                                + " group by engagement_id",
                        engagements)
                .query((ResultSet row) -> {
                    invoices.put(row.getObject("engagement_id", UUID.class), row.getObject("as_of", LocalDate.class));
                });
        return new ReportedMonth(month, figures, invoices);
    }

    private JdbcClient.StatementSpec some(String sql, @Nullable String engagements) {
        var asked = jdbc.sql(sql);
        return engagements == null ? asked : asked.param("engagements", engagements);
    }
}
