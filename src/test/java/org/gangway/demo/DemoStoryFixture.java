package org.gangway.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A short form of the demo's story of collections, told once for all tests that need an engagement with everything in it.
 *
 * @param vendor the party in Pune
 * @param month one with figures, a statement and a meeting
 */
public record DemoStoryFixture(UUID engagement, UUID client, UUID vendor, UUID lead, UUID manager, YearMonth month) {

    private static final int MONTHS = 6;

    private static @Nullable DemoStoryFixture demoStoryFixture;

    public static synchronized DemoStoryFixture in(ApplicationContext application) {
        var known = demoStoryFixture;
        if (known == null) {
            known = report(application);
            demoStoryFixture = known;
        }
        return known;
    }

    private static DemoStoryFixture report(ApplicationContext application) {
        try (var owner = TestDatabase.owner().connect()) {
            var client = party(owner, DemoPerson.CLIENT, "CLIENT", "DK", null);
            var vendor = party(owner, DemoPerson.PUNE, "VENDOR", "IN", client);
            for (var person : DemoPerson.values()) {
                person(owner, person, person.email().endsWith("@sahyadri.example") ? vendor : client);
            }
            Acting.asNobody();
            var last = YearMonth.now(java.time.ZoneOffset.UTC).minusMonths(1);
            application.getBean(CollectionsStory.class).play(last.minusMonths(MONTHS - 1), last);
            application.getBean(ContactScene.class).playCollections(last);
            application.getBean(GatheringScene.class).playCollections();
            application.getBean(BriefingScene.class).playCollections(last);
            application.getBean(TeamScene.class).playCollections();
            var engagement = one(owner, "select id from engagement where client_id = '" + client + "'");
            var lead = one(owner, "select id from user_account where email = '" + DemoPerson.MEERA.email() + "'");
            var manager = one(owner, "select id from user_account where email = '" + DemoPerson.KAREN.email() + "'");
            return new DemoStoryFixture(engagement, client, vendor, lead, manager, last.minusMonths(4));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The vendor lead of the story. */
    public static CurrentUser leadOf(DemoStoryFixture story) {
        return new CurrentUser(
                new PersonId(story.lead()),
                DemoPerson.MEERA.fullName(),
                DemoPerson.MEERA.email(),
                new PartyId(story.vendor()),
                DemoPerson.PUNE,
                Side.VENDOR,
                DemoPerson.MEERA.roles(),
                "en",
                "en-GB",
                "Asia/Kolkata");
    }

    /** The outsourcing manager of the story. */
    public static CurrentUser managerOf(DemoStoryFixture story) {
        return new CurrentUser(
                new PersonId(story.manager()),
                DemoPerson.KAREN.fullName(),
                DemoPerson.KAREN.email(),
                new PartyId(story.client()),
                DemoPerson.CLIENT,
                Side.CLIENT,
                DemoPerson.KAREN.roles(),
                "en",
                "en-GB",
                "Europe/Copenhagen");
    }

    /** Somebody new of that company who has roles there and takes part in nothing. */
    public CurrentUser colleagueOf(UUID company) throws SQLException {
        var side = company.equals(client) ? Side.CLIENT : Side.VENDOR;
        var id = UUID.randomUUID();
        var email = id + "@colleagues.example";
        try (var owner = TestDatabase.owner().connect()) {
            run(
                    owner,
                    "insert into person (id, version, full_name, party_id) values (?, 0, ?, ?)",
                    id,
                    "Nina Lund",
                    company);
            run(owner, "insert into user_account (id, version, email, active) values (?, 0, ?, true)", id, email);
        }
        return new CurrentUser(
                new PersonId(id),
                "Nina Lund",
                email,
                new PartyId(company),
                "",
                side,
                Set.of(
                        side == Side.CLIENT ? Role.OUTSOURCING_MANAGER : Role.VENDOR_LEAD,
                        Role.FINANCE_CONTROLLER,
                        Role.COMMITTEE_MEMBER,
                        Role.READER),
                "en",
                "en-GB",
                "Europe/Copenhagen");
    }

    private static UUID one(Connection owner, String query) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static UUID party(Connection owner, String name, String side, String country, @Nullable UUID by)
            throws SQLException {
        var id = UUID.randomUUID();
        run(
                owner,
                "insert into party (id, version, name, side, country, registered_by) values (?, 0, ?, ?, ?, ?)",
                id,
                name,
                side,
                country,
                by);
        run(
                owner,
                "insert into partnership (id, version, client_id, vendor_id, state, asked_name, asked_country, asked_at)"
                        + " select gen_random_uuid(), 0, registered_by, id, 'AGREED', name, country, now() from party"
                        + " where id = ? and registered_by is not null",
                id);
        return id;
    }

    private static void person(Connection owner, DemoPerson person, UUID party) throws SQLException {
        var id = UUID.randomUUID();
        run(
                owner,
                "insert into person (id, version, full_name, party_id) values (?, 0, ?, ?)",
                id,
                person.fullName(),
                party);
        run(owner, "insert into user_account (id, version, email, active) values (?, 0, ?, true)", id, person.email());
        for (var role : person.roles()) {
            run(owner, "insert into user_role (user_id, role) values (?, ?)", id, role.name());
        }
    }

    private static void run(Connection owner, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** Names and words that nobody outside the engagement may read. */
    public java.util.List<String> secrets() {
        return Arrays.asList("Collections Nordics", DemoPerson.PUNE, DemoPerson.CLIENT, DemoPerson.MEERA.fullName());
    }
}
