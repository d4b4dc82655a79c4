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

    private static final String REPORTED = """
            select f.engagement_id, f.service_level_id, f.window_end as day from engagement e
            join reported_figure f on f.engagement_id = e.id and f.month between :first and :last
            where true %1$s
            union all
            select e.engagement_id, null, max(e.as_of) from figure_import e
            where e.kind = 'RECEIVABLES' and e.status = 'COMMITTED' %2$s group by e.engagement_id
            """;

    private static final String ALL = REPORTED.formatted("", "");
    private static final String SOME = REPORTED.formatted(
            "and e.id = any (cast(:engagements as uuid[]))",
            "and e.engagement_id = any (cast(:engagements as uuid[]))");

    private final JdbcClient jdbc;

    ReportedPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all that can be seen. */
    ReportedMonth of(YearMonth month) {
        return read(month, month, null);
    }

    ReportedMonth of(YearMonth month, Collection<EngagementId> engagements) {
        return of(month, month, engagements);
    }

    /** Of several months; the answer is asked for the last of them, and {@link ReportedMonth#in} for the others. */
    ReportedMonth of(YearMonth first, YearMonth last, Collection<EngagementId> engagements) {
        return engagements.isEmpty()
                ? new ReportedMonth(last, new LinkedHashSet<>(), new LinkedHashMap<>())
                : read(
                        first,
                        last,
                        engagements.stream()
                                .map(it -> it.value().toString())
                                .collect(Collectors.joining(",", "{", "}")));
    }

    private ReportedMonth read(YearMonth first, YearMonth last, @Nullable String engagements) {
        var figures = new LinkedHashSet<ReportedMonth.Place>();
        var invoices = new LinkedHashMap<UUID, LocalDate>();
        var asked = engagements == null ? jdbc.sql(ALL) : jdbc.sql(SOME).param("engagements", engagements);
        asked.param("first", first.atDay(1)).param("last", last.atDay(1)).query((ResultSet row) -> {
            var engagement = row.getObject("engagement_id", UUID.class);
            var level = row.getString("service_level_id");
            var day = row.getObject("day", LocalDate.class);
            if (level == null) {
                invoices.put(engagement, day);
            } else {
                figures.add(new ReportedMonth.Place(engagement, level, day));
            }
        });
        return new ReportedMonth(last, figures, invoices);
    }
}
