package org.gangway.overview.portfolio;

/** What a list of engagements can be narrowed to; each is a condition of the database, so that only rows on screen are worked out. */
public enum PortfolioChip {
    MINE("""
            exists (select from assignment a where a.engagement_id = e.id and a.person_id = :person
                      and a.from_day <= :today and (a.until_day is null or a.until_day >= :today))"""),
    RUNNING("e.status = 'OPEN' and e.ends_on >= :today"),
    BELOW_MINIMUM("""
            cardinality((select s.levels_below_minimum from monthly_statement s where s.engagement_id = e.id
                         order by s.month desc limit 1)) > 0"""),
    DISPUTED("exists (select from monthly_statement s where s.engagement_id = e.id and s.state = 'DISPUTED')"),
    OVERDUE_ACTIONS("""
            exists (select from action a where a.engagement_id = e.id and a.status = 'OPEN' and a.until_day < :today)"""),
    NOTICE_NEAR("""
            e.status = 'OPEN' and notice_until(e.id, e.ends_on, e.notice_days) between :today and :today + :near""");

    private final String condition;

    PortfolioChip(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
