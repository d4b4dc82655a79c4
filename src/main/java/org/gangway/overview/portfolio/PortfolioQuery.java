package org.gangway.overview.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUser;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.StatementState;
import org.gangway.shared.Money;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how many engagements stand in two statements, however many they are. */
@Component
class PortfolioQuery {

    static final int MONTHS = 12;

    private static final String FACTS = """
            select e.id, e.name, p.name as other, e.starts_on, e.ends_on, e.status, e.currency,
                   notice_until(e.id, e.ends_on, e.notice_days) as notice_until,
                   case when exists (select from monthly_statement s where s.engagement_id = e.id) then e.monthly_fee
                        else coalesce((select (v.canonical::jsonb #>> '{monthlyFee,amount}')::numeric
                                       from agreement_version v
                                       where v.engagement_id = e.id and v.status = 'SIGNED' and v.effective_from <= :today
                                       order by v.effective_from desc, v.number desc limit 1), e.monthly_fee)
                   end as monthly_fee,
                   (select string_agg(distinct o.full_name, ', ' order by o.full_name)
                    from assignment a join person o on o.id = a.person_id
                    where a.engagement_id = e.id and a.role in ('OUTSOURCING_MANAGER', 'VENDOR_LEAD')
                      and o.party_id = :party and a.from_day <= :today
                      and (a.until_day is null or a.until_day >= :today)) as owners,
                   (select min(m.starts_at) from meeting m
                    where m.engagement_id = e.id and m.status = 'CALLED' and m.starts_at > :now) as next_meeting,
                   (select count(*) from action a
                    where a.engagement_id = e.id and a.status = 'OPEN' and a.until_day < :today) as overdue_actions
            from engagement e
            join party p on p.id = case when e.client_id = :party then e.vendor_id else e.client_id end
            where (e.client_id = :party or e.vendor_id = :party)
            """;

    private static final String NAMED = """
             and (strpos(e.name_search, search_key(:text, 1)) > 0 or strpos(e.name_search, search_key(:text, 2)) > 0
                  or strpos(e.name_search, search_key(:text, 3)) > 0)
            """;

    private static final String ONE = " and e.id = :id";

    private static final String PAGE = """
             order by case when :danish then e.name collate danish end, e.name, e.id limit :most offset :from
            """;

    private static final String STATEMENTS = """
            select s.engagement_id, s.month, s.state, s.currency, s.fee, s.credits, s.bonus, s.earned_back, s.adjustments,
                   s.levels_met, s.levels_measured, s.levels_below_minimum,
                   coalesce(d.settled, 0) as settled, coalesce(d.held, 0) as held, coalesce(d.open, 0) as open, d.since,
                   coalesce((select sum(p.amount) from ledger_transaction t
                             join ledger_posting p on p.transaction_id = t.id and p.account = 'OPEN'
                             where t.statement_id = s.id and t.kind = 'WAIVER'), 0) as waived
            from monthly_statement s
            left join lateral (
                select sum(case when d.settled is not null then d.settled - d.computed end) as settled,
                       sum(case when d.settled is null then d.computed - case
                               when sign(d.computed) <> sign(d.claimed) then 0
                               when abs(d.computed) <= abs(d.claimed) then d.computed else d.claimed end end) as held,
                       count(*) filter (where d.settled is null) as open,
                       min(d.opened_at) filter (where d.settled is null) as since
                from statement_dispute d where d.statement_id = s.id) d on true
            where s.engagement_id = any (cast(:engagements as uuid[])) and (s.month >= :since or s.state = 'DISPUTED')
            order by s.month desc
            """;

    private static final String TOGETHER = """
            select count(c.id) as pairs,
                   coalesce(sum(2 - (select count(distinct h.side) from counterpart_holder h
                                     where h.counterpart_id = c.id and h.until_day is null)), 0) as open_places,
                   (select count(*) from onboarding_task t join onboarding_plan p on p.id = t.plan_id
                    where t.engagement_id = :id and p.state = 'ACTIVE' and t.state = 'DONE') as done,
                   (select count(*) from onboarding_task t join onboarding_plan p on p.id = t.plan_id
                    where t.engagement_id = :id and p.state = 'ACTIVE' and t.state <> 'DROPPED') as tasks
            from counterpart c where c.engagement_id = :id and c.until_day is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PortfolioQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    List<StandingFacts> facts(CurrentUser user, PortfolioFilter filter, Pageable page) {
        var conditions = filter.chips().stream()
                .map(chip -> " and (" + chip.condition() + ")")
                .collect(Collectors.joining());
        return facts(user, FACTS + NAMED + conditions + PAGE)
                .param("text", filter.name())
                .param("danish", "da".equals(user.language()))
                .param("person", user.id().value())
                .param("near", HealthRule.NOTICE_NEAR)
                .param("most", page.isPaged() ? page.getPageSize() : null, Types.INTEGER)
                .param("from", page.isPaged() ? page.getOffset() : 0)
                .query(PortfolioQuery::facts)
                .list();
    }

    List<StandingFacts> facts(CurrentUser user, EngagementId id) {
        return facts(user, FACTS + ONE)
                .param("id", id.value())
                .query(PortfolioQuery::facts)
                .list();
    }

    TogetherSoFar together(EngagementId id) {
        return jdbc.sql(TOGETHER)
                .param("id", id.value())
                .query((row, _) -> new TogetherSoFar(
                        row.getInt("pairs"), row.getInt("open_places"), row.getInt("done"), row.getInt("tasks")))
                .single();
    }

    private JdbcClient.StatementSpec facts(CurrentUser user, String sql) {
        return jdbc.sql(sql)
                .param("party", user.party().value())
                .param("today", today())
                .param("now", Timestamp.from(clock.instant()));
    }

    /** Of each engagement the newest first. */
    Map<EngagementId, List<StandingMonth>> months(List<StandingFacts> engagements) {
        var months = new LinkedHashMap<EngagementId, List<StandingMonth>>();
        if (engagements.isEmpty()) {
            return months;
        }
        jdbc.sql(STATEMENTS)
                .param(
                        "engagements",
                        engagements.stream()
                                .map(one -> one.id().value().toString())
                                .collect(Collectors.joining(",", "{", "}")))
                .param("since", YearMonth.from(today()).minusMonths(MONTHS).atDay(1))
                .query((ResultSet row) -> {
                    months.computeIfAbsent(
                                    new EngagementId(row.getObject("engagement_id", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(month(row));
                });
        return months;
    }

    private static StandingFacts facts(ResultSet row, int number) throws SQLException {
        var owners = row.getString("owners");
        var meeting = row.getTimestamp("next_meeting");
        return new StandingFacts(
                new EngagementId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("other"),
                new Period(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("notice_until", LocalDate.class)),
                EngagementStatus.valueOf(row.getString("status")),
                money(row, "monthly_fee"),
                owners == null ? "" : owners,
                meeting == null ? null : meeting.toInstant(),
                row.getInt("overdue_actions"));
    }

    private static StandingMonth month(ResultSet row) throws SQLException {
        @Nullable Timestamp since = row.getTimestamp("since");
        return new StandingMonth(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                StatementState.valueOf(row.getString("state")),
                new MonthTotals(
                        money(row, "fee"),
                        money(row, "credits"),
                        money(row, "bonus"),
                        money(row, "earned_back"),
                        money(row, "adjustments"),
                        money(row, "settled"),
                        money(row, "waived"),
                        money(row, "held")),
                new LevelTally(row.getInt("levels_met"), row.getInt("levels_measured"), Arrays.asList((String[])
                        row.getArray("levels_below_minimum").getArray())),
                row.getInt("open"),
                since == null ? null : since.toInstant());
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new Money(row.getBigDecimal(column).setScale(currency.getDefaultFractionDigits()), currency);
    }
}
