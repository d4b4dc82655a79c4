package org.gangway.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.registration.NewVendor;
import org.gangway.identity.registration.VendorService;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plain SQL of a party that may change a row does not make it somebody else's. */
@ModuleTest
class RowMovesTest {

    /** No privilege, or kept by a trigger or by a foreign key. */
    private static final Set<String> REFUSED = Set.of("42501", "23000", "23001", "23503", "P0001");

    @Autowired
    ApplicationContext application;

    @Autowired
    EngagementService engagements;

    @Autowired
    VendorService vendors;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @BeforeEach
    void enter() {
        world = World.create();
        Acting.as(world.manager());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void leavesAnOwnSiteWithItsParty() throws SQLException {
        engagements.open(AgreementFixtures.engagementWith(world.vendor()));

        assertThat(movesSites(world.manager(), world.client(), world.vendor())).isFalse();
        assertThat(movesSites(world.lead(), world.vendor(), world.client())).isFalse();
    }

    @Test
    void movesDescribedSitesToAnotherVendorOnly() throws SQLException {
        var duplicate = withoutPeople();
        engagements.open(AgreementFixtures.engagementWith(duplicate));

        assertThat(movesSites(world.manager(), duplicate, world.client())).isFalse();
        assertThat(movesSites(world.manager(), duplicate, world.vendor())).isTrue();
    }

    @Test
    void leavesASiteThatWorksForAnotherClientToo() throws SQLException {
        var duplicate = withoutPeople();
        engagements.open(AgreementFixtures.engagementWith(duplicate));
        var second = World.create();
        Acting.as(second.manager());
        var other = engagements.open(AgreementFixtures.engagementWith(second.vendor()));
        owner("insert into engagement_site (engagement_id, site_id, side) select '" + other.value()
                + "', id, 'VENDOR' from site where party_id = '" + duplicate.value() + "'");

        assertThat(movesSites(world.manager(), duplicate, world.vendor())).isFalse();
        assertThat(change(
                        world.manager(), "update site set name = 'Mine' where party_id = '" + duplicate.value() + "'"))
                .isFalse();
    }

    @Test
    void leavesAnEngagementWithItsVendor() throws SQLException {
        var id = engagements.open(AgreementFixtures.engagementWith(world.vendor()));

        assertThat(change(
                        world.manager(),
                        "update engagement set vendor_id = '"
                                + world.otherVendor().value() + "' where id = '" + id.value() + "'"))
                .isFalse();
        assertThat(change(world.manager(), "update engagement set name = 'Other' where id = '" + id.value() + "'"))
                .isTrue();
    }

    @Test
    void leavesAVendorThatWorksForAnotherClientToo() throws SQLException {
        var shared = withoutPeople();
        var rename = "update party set name = 'Mine' where id = '" + shared.value() + "'";
        assertThat(change(world.manager(), rename)).isTrue();

        World.partners(World.create().client(), shared);

        assertThat(change(world.manager(), rename)).isFalse();
    }

    /** Even of an engagement of the same two parties, let alone of the same vendor and another client. */
    @Test
    void leavesRowsInTheirEngagement() throws SQLException {
        var story = DemoStoryFixture.in(application);
        var other = UUID.randomUUID();
        var columns = "name, client_id, vendor_id, starts_on, ends_on, notice_days, currency, monthly_fee,"
                + " authoritative_language, working_language, status";
        owner("insert into engagement (id, version, " + columns + ") select '" + other + "', 0, " + columns
                + " from engagement where id = '" + story.engagement() + "'");
        owner("insert into assignment (id, version, engagement_id, person_id, side, role, from_day) select"
                + " gen_random_uuid(), 0, '" + other + "', person_id, side, role, from_day from assignment"
                + " where until_day is null and engagement_id = '" + story.engagement() + "'");
        var moved = new ArrayList<String>();
        for (var table : tablesOfEngagements()) {
            var move = "update " + table + " set engagement_id = '" + other + "' where engagement_id = '"
                    + story.engagement() + "'";
            if (change(story.client(), story.manager(), move)) {
                moved.add(table + " by the client");
            }
            if (change(story.vendor(), story.lead(), move)) {
                moved.add(table + " by the vendor");
            }
        }

        owner("delete from assignment where engagement_id = '" + other + "'");
        owner("delete from engagement where id = '" + other + "'");
        assertThat(moved).isEmpty();
    }

    private static List<String> tablesOfEngagements() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement();
                var found = statement.executeQuery("select table_name from information_schema.column_privileges"
                        + " where grantee = 'gangway_app' and privilege_type = 'UPDATE' and column_name = 'engagement_id'"
                        + " order by table_name")) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(found.getString(1));
            }
            assertThat(tables).contains("monthly_statement", "agreement_version", "meeting");
            return tables;
        }
    }

    private PartyId withoutPeople() {
        var unique = UUID.randomUUID().toString();
        vendors.register(new NewVendor("Asha " + unique, "IN", "Asha Rao", unique + "@asha.example"));
        return vendors.vendors().stream()
                .filter(vendor -> vendor.name().equals("Asha " + unique))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static boolean movesSites(CurrentUser who, PartyId from, PartyId to) throws SQLException {
        return change(who, "update site set party_id = '" + to.value() + "' where party_id = '" + from.value() + "'");
    }

    private static boolean change(CurrentUser who, String sql) throws SQLException {
        return change(who.party().value(), who.id().value(), sql);
    }

    /** Whether it changed anything; undone again. */
    private static boolean change(UUID party, UUID person, String sql) throws SQLException {
        try (var app = TestDatabase.app().connect()) {
            app.setAutoCommit(false);
            return reaches(app, party, person, sql);
        }
    }

    private static boolean reaches(Connection app, UUID party, UUID person, String sql) throws SQLException {
        try (var statement = app.createStatement()) {
            statement.execute("select set_config('gangway.party', '" + party + "', true),"
                    + " set_config('gangway.user', '" + person + "', true)");
            return statement.executeUpdate(sql) > 0;
        } catch (SQLException refused) {
            if (REFUSED.contains(refused.getSQLState())) {
                return false;
            }
            throw refused;
        } finally {
            app.rollback();
        }
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
