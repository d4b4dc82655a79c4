package org.gangway.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.gangway.identity.Acting;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.identity.UserId;
import org.gangway.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A short form of the demo's story of collections, told once for all tests that need an engagement with everything in it.
 *
 * @param vendor the party in Pune
 * @param month one with figures, a statement and a meeting
 */
public record Told(UUID engagement, UUID client, UUID vendor, UUID lead, UUID manager, YearMonth month) {

    private static final int MONTHS = 6;

    private static @Nullable Told told;

    public static synchronized Told in(ApplicationContext application) {
        var known = told;
        if (known == null) {
            known = tell(application);
            told = known;
        }
        return known;
    }

    private static Told tell(ApplicationContext application) {
        try (var owner = TestDatabase.owner().connect()) {
            var client = party(owner, Cast.CLIENT, "CLIENT", "DK", null);
            var vendor = party(owner, Cast.PUNE, "VENDOR", "IN", client);
            for (var person : Cast.values()) {
                person(owner, person, person.email().endsWith("@sahyadri.example") ? vendor : client);
            }
            Acting.asNobody();
            var last = YearMonth.now(java.time.ZoneOffset.UTC).minusMonths(1);
            application.getBean(CollectionsStory.class).tell(last.minusMonths(MONTHS - 1), last);
            var engagement = one(owner, "select id from engagement where client_id = '" + client + "'");
            var lead = one(owner, "select id from user_account where email = '" + Cast.MEERA.email() + "'");
            var manager = one(owner, "select id from user_account where email = '" + Cast.KAREN.email() + "'");
            return new Told(engagement, client, vendor, lead, manager, last.minusMonths(4));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The vendor lead of the story. */
    public static CurrentUser leadOf(Told story) {
        return new CurrentUser(
                new UserId(story.lead()),
                Cast.MEERA.fullName(),
                Cast.MEERA.email(),
                new PartyId(story.vendor()),
                Cast.PUNE,
                Side.VENDOR,
                Cast.MEERA.roles(),
                "en",
                "en-GB",
                "Asia/Kolkata");
    }

    /** The outsourcing manager of the story. */
    public static CurrentUser managerOf(Told story) {
        return new CurrentUser(
                new UserId(story.manager()),
                Cast.KAREN.fullName(),
                Cast.KAREN.email(),
                new PartyId(story.client()),
                Cast.CLIENT,
                Side.CLIENT,
                Cast.KAREN.roles(),
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
        return id;
    }

    private static void person(Connection owner, Cast person, UUID party) throws SQLException {
        var id = UUID.randomUUID();
        run(
                owner,
                "insert into user_account (id, version, email, full_name, party_id, active) values (?, 0, ?, ?, ?, true)",
                id,
                person.email(),
                person.fullName(),
                party);
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
        return Arrays.asList("Collections Nordics", Cast.PUNE, Cast.CLIENT, Cast.MEERA.fullName());
    }
}
