package org.gangway.testing.large;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;

/**
 * An engagement of many people and plans: contacts who stand opposite one another in pairs, and active plans of many tasks that wait for
 * each other, some of them late and some done. Made with SQL and without chance: each run has the same rows, but for their ids.
 *
 * @param plans in order of their go-lives
 */
public record PeopleAndPlans(World world, EngagementId engagement, List<UUID> plans) {

    public static final int CONTACTS = 300;
    public static final int PLANS = 40;
    public static final int TASKS = 120;

    public PeopleAndPlans {
        plans = List.copyOf(plans);
    }

    public static PeopleAndPlans fill(World world, EngagementId engagement) throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                people(statement, world, engagement);
                pairs(statement, engagement);
                plans(statement, world, engagement);
                statement.execute("analyze");
            }
            owner.commit();
            return new PeopleAndPlans(world, engagement, plans(owner, engagement));
        }
    }

    private static void people(Statement statement, World world, EngagementId engagement) throws SQLException {
        for (var party : List.of(world.client().value(), world.vendor().value())) {
            var side = party.equals(world.client().value()) ? "CLIENT" : "VENDOR";
            statement.execute("insert into person (id, version, full_name, party_id, title, zone, languages)"
                    + " select gen_random_uuid(), 0, '" + side.charAt(0) + " person ' || to_char(n, 'FM000'), '" + party
                    + "', 'Role ' || n % 12, '" + (side.equals("CLIENT") ? "Europe/Copenhagen" : "Asia/Kolkata")
                    + "', 'en' from generate_series(1, " + CONTACTS / 2 + ") n");
            statement.execute("insert into assignment (id, version, engagement_id, person_id, side, role, from_day)"
                    + " select gen_random_uuid(), 0, '" + engagement.value() + "', p.id, '" + side
                    + "', 'COMMITTEE_MEMBER', current_date - 30 from person p where p.party_id = '" + party
                    + "' and p.title like 'Role %'");
        }
    }

    /** The n-th of one side opposite the n-th of the other, on tiers in turn. */
    private static void pairs(Statement statement, EngagementId engagement) throws SQLException {
        statement.execute("create temporary table pair on commit drop as"
                + " select c.n, gen_random_uuid() as id, c.person_id as client, v.person_id as vendor"
                + " from (" + numbered(engagement, "CLIENT") + ") c join (" + numbered(engagement, "VENDOR")
                + ") v on v.n = c.n");
        statement.execute("insert into counterpart (id, version, engagement_id, tier, cadence_weeks, from_day)"
                + " select id, 0, '" + engagement.value()
                + "', (array['SPONSOR', 'STEERING', 'SERVICE', 'PROCESS', 'FINANCE', 'SECURITY', 'PEOPLE'])[1 + n % 7],"
                + " 2 + n % 6, current_date - 30 from pair");
        for (var side : List.of("CLIENT", "VENDOR")) {
            statement.execute("insert into counterpart_holder (id, counterpart_id, side, person_id, from_day)"
                    + " select gen_random_uuid(), id, '" + side + "', " + side.toLowerCase(java.util.Locale.ROOT)
                    + ", current_date - 30 from pair");
        }
    }

    private static String numbered(EngagementId engagement, String side) {
        return "select a.person_id, row_number() over (order by p.full_name) as n from assignment a"
                + " join person p on p.id = a.person_id where a.engagement_id = '" + engagement.value()
                + "' and a.side = '" + side + "' and p.title like 'Role %'";
    }

    private static void plans(Statement statement, World world, EngagementId engagement) throws SQLException {
        statement.execute(
                "insert into onboarding_plan (id, version, engagement_id, name, language, revision, go_live, state,"
                        + " client_agreed_id, client_agreed_on, vendor_agreed_id, vendor_agreed_on, begun_on, report, created_on)"
                        + " select gen_random_uuid(), 0, '" + engagement.value()
                        + "', 'Wave ' || to_char(n, 'FM00'), 'en', 1, current_date + 7 * (n - 30), 'ACTIVE', '"
                        + world.manager().id().value() + "', current_date - 60, '"
                        + world.lead().id().value() + "', current_date - 60, current_date - 60, '', current_date - 90"
                        + " from generate_series(1, " + PLANS + ") n");
        statement.execute(
                "insert into onboarding_task (id, version, engagement_id, plan_id, position, phase, words, language,"
                        + " revision, owner_side, start_unit, start_count, duration, owner_id, counterpart_id, state, starts_on,"
                        + " ends_on, reasons, agreed_start, agreed_end, done_on, done_by, done_by_id)"
                        + " select gen_random_uuid(), 0, p.engagement_id, p.id, n,"
                        + " (array['PREPARE', 'BRIEF', 'VISIT', 'BUDDIES', 'RHYTHM', 'PULSE', 'QUALITY', 'REVIEW'])[1 + n * 8 / "
                        + (TASKS + 1) + "], 'Task ' || n || ' of ' || p.name, 'en', 1,"
                        + " (array['CLIENT', 'VENDOR', 'BOTH'])[1 + n % 3], 'WORKING_DAYS', n - 40, 1 + n % 5,"
                        + " case when n % 3 = 1 then v.vendor else v.client end, case when n % 3 = 1 then v.client else v.vendor end,"
                        + " case when p.go_live + n - 40 < current_date - 5 and n % 9 > 0 then 'DONE' else 'OPEN' end,"
                        + " p.go_live + n - 40, p.go_live + n - 40 + n % 5, '{}', p.go_live + n - 40, p.go_live + n - 40 + n % 5,"
                        + " case when p.go_live + n - 40 < current_date - 5 and n % 9 > 0 then p.go_live + n - 40 end,"
                        + " case when p.go_live + n - 40 < current_date - 5 and n % 9 > 0 then 'CLIENT' end,"
                        + " case when p.go_live + n - 40 < current_date - 5 and n % 9 > 0 then v.client end"
                        + " from onboarding_plan p cross join generate_series(1, " + TASKS
                        + ") n join (select n as m, client, vendor from pair) v on v.m = 1 + n % "
                        + CONTACTS / 2 + " where p.engagement_id = '" + engagement.value() + "'");
        statement.execute(
                "insert into onboarding_task_after (task_id, before_id) select t.id, b.id from onboarding_task t"
                        + " join onboarding_task b on b.plan_id = t.plan_id and b.position = t.position - 5"
                        + " where t.engagement_id = '" + engagement.value() + "' and t.position % 2 = 0");
    }

    private static List<UUID> plans(Connection owner, EngagementId engagement) throws SQLException {
        var plans = new java.util.ArrayList<UUID>();
        try (var query =
                owner.prepareStatement("select id from onboarding_plan where engagement_id = ? order by go_live")) {
            query.setObject(1, engagement.value());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    plans.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return plans;
    }
}
