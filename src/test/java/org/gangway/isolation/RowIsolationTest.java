package org.gangway.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plain SQL as the application's role: what is left when every query of ours forgets its {@code where}. */
@ModuleTest
class RowIsolationTest {

    private static final String TABLES =
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')";
    private static final String OF_ENGAGEMENTS = "select table_name from information_schema.columns"
            + " where table_schema = 'public' and column_name = 'engagement_id' order by 1";

    @Autowired
    ApplicationContext application;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DemoStoryFixture story;

    @BeforeEach
    void report() throws SQLException {
        story = DemoStoryFixture.in(application);
        tellOfRelief();
    }

    /** In a month that nobody looks at, so that pages of the story stay as they are. */
    private void tellOfRelief() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var insert = owner.prepareStatement("insert into circumstance (id, version, engagement_id, month, kind,"
                        + " subject, service_levels, ground, relieved, explanation, reported_side, reported_by, reported_by_name, reported_at,"
                        + " state) select gen_random_uuid(), 0, ?, '2001-01-01', 'RELIEF', 'close', 'close',"
                        + " 'FORCE_MAJEURE', false, 'Flood', 'VENDOR', ?, 'Meera Kulkarni', now(), 'REPORTED'"
                        + " where not exists (select from circumstance where engagement_id = ?)")) {
            insert.setObject(1, story.engagement());
            insert.setObject(2, story.lead());
            insert.setObject(3, story.engagement());
            insert.execute();
        }
        try (var owner = TestDatabase.owner().connect();
                var insert = owner.prepareStatement("insert into index_value (id, engagement_id, number, series, month,"
                        + " value, source, entered_by, entered_by_name, entered_at) values (?, ?, 1, 'Consumer prices',"
                        + " '2001-01-01', 100, 'Statistics office', ?, 'Somebody', now()) on conflict do nothing")) {
            insert.setObject(1, story.engagement());
            insert.setObject(2, story.engagement());
            insert.setObject(3, story.manager());
            insert.execute();
        }
        try (var owner = TestDatabase.owner().connect();
                var insert =
                        owner.prepareStatement("insert into contact_confirmation (engagement_id, person_id, quarter,"
                                + " confirmed_on) values (?, ?, '2001-01-01', '2001-01-02') on conflict do nothing")) {
            insert.setObject(1, story.engagement());
            insert.setObject(2, story.lead());
            insert.execute();
        }
    }

    @Test
    void hidesEveryTableOfAnEngagementFromOtherVendors() throws SQLException {
        var world = World.create();

        var seen = counts(world.otherVendor().value(), world.otherLead().id().value());

        assertThat(seen)
                .isNotEmpty()
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void hidesThemFromOtherClientsToo() throws SQLException {
        var world = World.create();

        assertThat(counts(world.client().value(), world.manager().id().value()))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    /** They see who their colleagues are, and nothing that is done in an engagement to which they are not assigned. */
    @Test
    void hidesThemFromColleaguesWhoAreNotAssigned() throws SQLException {
        for (var company : List.of(story.client(), story.vendor())) {
            assertThat(counts(company, story.colleagueOf(company).id().value()))
                    .isNotEmpty()
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        }
    }

    /** Or else the tests above would prove nothing. */
    @Test
    void showsThemToThoseWhoTakePart() throws SQLException {
        var empty = new ArrayList<String>();
        counts(story.vendor(), story.lead()).forEach((table, rows) -> {
            if (rows == 0) {
                empty.add(table);
            }
        });

        assertThat(empty).as("tables the story leaves empty").isSubsetOf(NOT_IN_THE_STORY.keySet());
    }

    /** Tables of engagements that the vendor of the story does not see filled, and why. */
    private static final Map<String, String> NOT_IN_THE_STORY = Map.ofEntries(
            Map.entry("buddy_rating", "pairs of buddies are too young to be rated"),
            Map.entry("changed_month", "nobody corrects figures of a month that is settled"),
            Map.entry("confirmation_link", "secret links are read by the portal alone"),
            Map.entry("contact_tier", "both sides keep the usual tiers"),
            Map.entry("credit_note", "the story ends before the vendor says what invoices need"),
            Map.entry("news", "nobody is told of the past that the story makes up"),
            Map.entry("news_choice", "and nobody in it chooses how to hear of news"),
            Map.entry("onboarding_plan_decision", "no committee has decided about a plan"),
            Map.entry("pulse_round", "nobody has asked the two teams yet"),
            Map.entry("agreed_notice", "no terms of the story renew it"),
            Map.entry("renewal", "the engagements of the story are too young to renew"),
            Map.entry("renewal_objection", "and nobody objects to it"),
            Map.entry("renewal_reminder", "or is reminded of it"),
            Map.entry("team_result", "too few have answered the questions to both teams"),
            Map.entry("team_round", "nobody asks the two teams"));

    @Test
    void showsNothingToAConnectionThatActsForNobody() throws SQLException {
        var shown = new TreeMap<String, Long>();
        try (var app = TestDatabase.app().connect()) {
            for (var table : names(app, TABLES + " and has_table_privilege(oid, 'select')")) {
                shown.put(table, count(app, "select count(*) from " + table));
            }
        }

        assertThat(shown)
                .containsKeys("user_account", "credential", "invitation", "sign_in_attempt", "engagement")
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void guardsEveryTableThatTheApplicationMayRead() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            assertThat(names(
                            owner,
                            TABLES + " and not relrowsecurity and has_table_privilege('gangway_app', oid, 'select')"))
                    .as("tables without row-level security that the application can read")
                    .isEmpty();
            assertThat(names(owner, TABLES + " and not relrowsecurity"))
                    .as("tables without row-level security")
                    .allMatch(table ->
                            table.equals("flyway_schema_history") || WITHOUT_ROWS_OF_PARTIES.containsKey(table));
        }
    }

    /** Tables without row-level security besides Flyway's own, and why. */
    private static final Map<String, String> WITHOUT_ROWS_OF_PARTIES = Map.of();

    @Test
    void guardsEveryTableOfAnEngagement() throws SQLException {
        try (var owner = TestDatabase.owner().connect()) {
            var tables = names(owner, OF_ENGAGEMENTS);

            assertThat(tables).contains("engagement_site", "audit_entry");
            assertThat(names(owner, TABLES + " and relrowsecurity")).containsAll(tables);
        }
    }

    @Test
    void worksAsARoleThatCannotLiftTheGuard() throws SQLException {
        try (var app = TestDatabase.app().connect()) {
            assertThat(names(app, "select current_user")).containsExactly("gangway_app");
            assertThat(count(
                            app,
                            "select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls"
                                    + " or rolcreaterole or rolcreatedb or rolreplication)"))
                    .isZero();
            assertThat(names(app, "select relname from pg_class where relowner = current_user::regrole"))
                    .isEmpty();
            assertThat(names(
                            app,
                            "select rolname from pg_roles where pg_has_role(current_user, oid, 'member')"
                                    + " and rolname <> current_user"))
                    .isEmpty();
        }
    }

    private Map<String, Long> counts(UUID party, UUID user) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var app = TestDatabase.app().connect()) {
            actAs(app, party, user);
            for (var table : names(app, OF_ENGAGEMENTS)) {
                counts.put(
                        table,
                        count(
                                app,
                                "select count(*) from " + table + " where engagement_id = '" + story.engagement()
                                        + "'"));
            }
            counts.put(
                    "engagement",
                    count(app, "select count(*) from engagement where id = '" + story.engagement() + "'"));
        }
        return counts;
    }

    private static void actAs(Connection app, UUID party, UUID user) throws SQLException {
        try (var statement = app.prepareStatement(
                "select set_config('gangway.party', ?, false), set_config('gangway.user', ?, false)")) {
            statement.setString(1, party.toString());
            statement.setString(2, user.toString());
            statement.execute();
        }
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
