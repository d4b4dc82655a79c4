package org.gangway.agreement.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.incentive.terms.TermsDecimals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the table {@code index_value}, which only ever grows. */
@Component
class IndexValues {

    private static final String INSERT = """
            insert into index_value (id, engagement_id, number, series, month, value, source, entered_by, entered_by_name, entered_at)
            values (:id, :engagement,
                    (select coalesce(max(number), 0) + 1 from index_value where engagement_id = :engagement),
                    :series, :month, :value, :source, :user, :name, :at)
            """;
    private static final String SELECT = """
            select series, month, value, source, entered_by_name, entered_at from index_value
            where engagement_id = :engagement order by number
            """;

    private final JdbcClient jdbc;

    IndexValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EngagementId engagement, NewIndexValue value, CurrentUser by, Instant at) {
        jdbc.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("engagement", engagement.value())
                .param("series", value.series())
                .param("month", value.month().atDay(1))
                .param("value", value.value())
                .param("source", value.source())
                .param("user", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** In the order in which they were entered. */
    List<EnteredIndexValue> of(EngagementId engagement) {
        return jdbc.sql(SELECT)
                .param("engagement", engagement.value())
                .query((row, _) -> value(row))
                .list();
    }

    private static EnteredIndexValue value(ResultSet row) throws SQLException {
        return new EnteredIndexValue(
                new NewIndexValue(
                        row.getString("series"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        TermsDecimals.canonical(row.getBigDecimal("value")),
                        row.getString("source")),
                row.getString("entered_by_name"),
                row.getTimestamp("entered_at").toInstant());
    }
}
