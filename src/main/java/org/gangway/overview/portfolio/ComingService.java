package org.gangway.overview.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the next four weeks bring in all engagements that somebody sees, in one statement. */
@Service
@Transactional(readOnly = true)
public class ComingService {

    private static final int WEEKS = 4;
    private static final int MOST = 40;

    private static final String COMING = """
            with mine as (
                select e.id, e.name, e.ends_on, notice_until(e.id, e.ends_on, e.notice_days) as notice_until
                from engagement e
                where (e.client_id = :party or e.vendor_id = :party) and e.status = 'OPEN')
            select 'MEETING' as kind, (m.starts_at at time zone 'UTC')::date as day, e.id as engagement, e.name as place,
                   c.name as words, m.id as subject, m.starts_at as at, null::date as month
            from mine e join meeting m on m.engagement_id = e.id join committee c on c.id = m.committee_id
            where m.status = 'CALLED' and m.starts_at > :now and m.starts_at < :last + 1
            union all
            select 'ANSWER', s.answer_by, e.id, e.name, '', e.id, null, s.month
            from mine e join monthly_statement s on s.engagement_id = e.id
            where s.state in ('PROPOSED', 'DISPUTED') and s.answer_by between :today and :last
            union all
            select 'NOTICE', e.notice_until, e.id, e.name, '', e.id, null, null from mine e
            where e.notice_until between :today and :last
            union all
            select 'TERM_END', e.ends_on, e.id, e.name, '', e.id, null, null from mine e
            where e.ends_on between :today and :last
            union all
            select 'CLOSED', d.day, null, string_agg(distinct s.name, ', ' order by s.name), d.name,
                   '00000000-0000-0000-0000-000000000000', null, null
            from site_closed_day d join site s on s.id = d.site_id
            where d.day between :today and :last
              and s.id in (select p.site_id from engagement_site p join mine e on e.id = p.engagement_id)
            group by d.day, d.name
            order by day, at nulls first, place, kind limit :most
            """;

    private final JdbcClient jdbc;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    ComingService(JdbcClient jdbc, CurrentUserProvider currentUserProvider, Clock clock) {
        this.jdbc = jdbc;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /** In the order of the days. */
    @ForEveryone
    public List<ComingDay> forMe() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql(COMING)
                .param("party", currentUserProvider.current().party().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("today", today)
                .param("last", today.plusWeeks(WEEKS))
                .param("most", MOST)
                .query(ComingService::day)
                .list();
    }

    private static ComingDay day(ResultSet row, int number) throws SQLException {
        var engagement = row.getObject("engagement", UUID.class);
        var at = row.getTimestamp("at");
        var month = row.getObject("month", LocalDate.class);
        return new ComingDay(
                ComingKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                engagement == null ? null : new EngagementId(engagement),
                row.getString("place"),
                row.getString("words"),
                row.getObject("subject", UUID.class),
                at == null ? null : at.toInstant(),
                month == null ? null : YearMonth.from(month));
    }
}
