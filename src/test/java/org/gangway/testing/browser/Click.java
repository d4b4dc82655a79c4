package org.gangway.testing.browser;

import org.gangway.language.Msg;
import org.gangway.testing.large.LargeSet;

/** What people click, and the SQL somebody would write by hand for what they see then. */
enum Click {
    HOME("home, manager", true, "", """
            select s.engagement_id, e.name, s.month, s.state from monthly_statement s join engagement e on e.id = s.engagement_id
            where s.state = 'DISPUTED' or s.state = 'PROPOSED' and s.client_approver_name is null
            order by s.month, e.name limit 20
            """),
    HOME_OF_LEAD("home, vendor lead", false, "", """
            select e.id, e.name, count(f.service_level_id) from engagement e
            left join reported_figure f on f.engagement_id = e.id and f.month = :month
            group by e.id, e.name order by e.name limit 20
            """),
    LIST("engagements", true, "engagements", """
            select e.id, e.name, c.name, v.name, e.starts_on, e.ends_on, e.status
            from engagement e join party c on c.id = e.client_id join party v on v.id = e.vendor_id
            where e.client_id = :party or e.vendor_id = :party order by e.name limit 50
            """),
    SEARCH("engagements, search", true, null, """
            select e.id, e.name, c.name, v.name, e.starts_on, e.ends_on, e.status
            from engagement e join party c on c.id = e.client_id join party v on v.id = e.vendor_id
            where (e.client_id = :party or e.vendor_id = :party) and lower(e.name) like '%close 1%' order by e.name limit 50
            """) {
        @Override
        void action(BrowserPerson browserPerson, ClickBenchmark.Place.Round place) {
            var field = browserPerson.page().locator("vaadin-text-field input").first();
            field.fill("close " + place.number() % 10);
            browserPerson.page().waitForTimeout(600);
        }
    },
    SCROLL("engagements, scrolled down", true, null, """
            select e.id, e.name, c.name, v.name, e.starts_on, e.ends_on, e.status
            from engagement e join party c on c.id = e.client_id join party v on v.id = e.vendor_id
            where e.client_id = :party or e.vendor_id = :party order by e.name limit 50 offset 100
            """) {
        @Override
        void action(BrowserPerson browserPerson, ClickBenchmark.Place.Round place) {
            browserPerson.page().locator("vaadin-text-field input").first().fill("");
            browserPerson.page().waitForTimeout(600);
            RequestTimes.take();
            browserPerson.page().evaluate("document.querySelector('vaadin-grid').scrollToIndex(150)");
            browserPerson.page().waitForTimeout(300);
        }
    },
    OVERVIEW("overview", true, "overview", """
            select e.*, s.*, (select count(*) from site_closed_day d where d.site_id = s.id)
            from engagement e join engagement_site es on es.engagement_id = e.id join site s on s.id = es.site_id
            where e.id = :engagement
            """),
    TERMS("terms", true, "terms", """
            select t.*, o.* from term t left join offer o on o.term_id = t.id
            where t.agreement_version_id = (select id from agreement_version where engagement_id = :engagement
                                            order by number desc limit 1)
            order by t.position, o.position
            """),
    PERFORMANCE("performance", true, "performance", """
            select f.* from reported_figure f where f.engagement_id = :engagement
              and f.month > date_trunc('month', now()) - interval '25 months'
            """),
    MONTH("performance, another month", true, "performance?month=:month", """
            select f.* from reported_figure f where f.engagement_id = :engagement
              and f.month between date :month - interval '24 months' and date :month
            """),
    TREND("performance, trend of another level", true, "performance?month=:month&level=level-9", """
            select f.* from reported_figure f where f.engagement_id = :engagement and f.service_level_id = 'level-9'
              and f.month between date :month - interval '24 months' and date :month
            """),
    EXPLAIN("performance, explain", true, null, """
            select f.* from reported_figure f where f.engagement_id = :engagement and f.month = date :month
              and f.service_level_id = 'level-9'
            """) {
        @Override
        void action(BrowserPerson browserPerson, ClickBenchmark.Place.Round place) {
            browserPerson
                    .page()
                    .getByText(
                            browserPerson.words().of(Msg.performance_explain()),
                            new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
        }
    },
    RECEIVABLES("performance, invoices", true, "performance/receivables", """
            select date_trunc('month', due_on), segment, count(*), count(*) filter (where settled_on <= due_on), sum(amount)
            from receivable where engagement_id = :engagement group by 1, 2 order by 1, 2
            """),
    IMPORTS("performance, imports", true, "performance/import", """
            select * from figure_import where engagement_id = :engagement order by started_at desc limit 50
            """),
    SETTLEMENT("settlement", true, "settlement", """
            select month, state, fee, credits, bonus, earned_back, net, client_approver_name, vendor_approver_name
            from monthly_statement where engagement_id = :engagement order by month desc
            """),
    STATEMENT("statement", true, "settlement/:month", """
            select s.*, d.* from monthly_statement s left join statement_dispute d on d.statement_id = s.id
            where s.engagement_id = :engagement and s.month = :month
            """),
    GOVERNANCE("governance", true, "governance", """
            select c.id, c.name, m.id, m.number, m.starts_at, m.status, m.minutes_state
            from committee c join meeting m on m.committee_id = c.id where c.engagement_id = :engagement
            order by m.starts_at desc
            """),
    LOG("log", true, "log", """
            select e.seq, e.at, e.zone, e.user_name, e.party_id, p.name, e.action, e.before, e.after, e.hash
            from audit_entry e left join party p on p.id = e.party_id
            where e.engagement_id = :engagement order by e.seq desc limit 50
            """),
    MEETINGS("all meetings", true, "meetings", """
            select m.id, e.name, c.name, m.number, m.starts_at, m.status from meeting m
            join committee c on c.id = m.committee_id join engagement e on e.id = m.engagement_id
            where m.starts_at >= now() order by m.starts_at limit 50
            """),
    ACTIONS("all actions", true, "actions", """
            select a.*, e.name from action a join engagement e on e.id = a.engagement_id
            where a.owner_party_id = :party and a.status = 'OPEN' order by a.due_on limit 50
            """);

    private final String words;
    private final boolean manager;
    private final @org.jspecify.annotations.Nullable String path;
    private final String sql;

    Click(String words, boolean manager, @org.jspecify.annotations.Nullable String path, String sql) {
        this.words = words;
        this.manager = manager;
        this.path = path;
        this.sql = sql;
    }

    String words() {
        return words;
    }

    String sql() {
        return sql;
    }

    boolean isFor(String email) {
        return manager == email.equals(LargeSet.MANAGER) || this == PERFORMANCE;
    }

    void action(BrowserPerson browserPerson, ClickBenchmark.Place.Round place) {
        var rest = String.valueOf(path).replace(":month", place.month());
        var whole = rest.isEmpty() || rest.matches("engagements|meetings|actions");
        follow(browserPerson, whole ? "/" + rest : place.path(rest));
    }

    /** As a link of the page is followed: the page stays, its content changes. */
    private static void follow(BrowserPerson browserPerson, String address) {
        browserPerson.page().evaluate("""
                address => {
                    const link = document.createElement('a');
                    link.href = address;
                    document.body.append(link);
                    link.click();
                    link.remove();
                }
                """, address);
        browserPerson.page().waitForTimeout(30);
    }
}
