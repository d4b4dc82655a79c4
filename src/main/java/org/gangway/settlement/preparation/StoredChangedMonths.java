package org.gangway.settlement.preparation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the table {@code changed_month}. */
@Component
class StoredChangedMonths implements ChangedMonths {

    private static final String MARK = """
            insert into changed_month (engagement_id, month, changed_at, followed)
            select s.engagement_id, s.month, :at, false from monthly_statement s
            where s.engagement_id = :engagement and s.month = :month
            on conflict (engagement_id, month) do update set changed_at = excluded.changed_at, followed = false
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredChangedMonths(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<YearMonth> of(EngagementId engagement) {
        return new LinkedHashSet<>(jdbc.sql("select month from changed_month where engagement_id = :engagement")
                .param("engagement", engagement.value())
                .query((row, _) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .list());
    }

    @Override
    public List<YearMonth> unfollowed(EngagementId engagement) {
        return jdbc.sql("select month from changed_month where engagement_id = :engagement and not followed order by 1")
                .param("engagement", engagement.value())
                .query((row, _) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .list();
    }

    @Override
    public void mark(EngagementId engagement, YearMonth month) {
        jdbc.sql(MARK)
                .param("at", Timestamp.from(clock.instant()))
                .param("engagement", engagement.value())
                .param("month", month.atDay(1))
                .update();
    }

    @Override
    public void followed(EngagementId engagement, YearMonth month) {
        jdbc.sql("update changed_month set followed = true where engagement_id = :engagement and month = :month")
                .param("engagement", engagement.value())
                .param("month", month.atDay(1))
                .update();
    }
}
