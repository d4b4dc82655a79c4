package org.gangway.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;

/**
 * A client, the vendor it works with and another vendor, each with its people; a fresh one for each test.
 *
 * @param manager outsourcing manager and administrator of the client
 * @param lead vendor lead and administrator of the vendor
 * @param otherLead vendor lead of a vendor who has nothing to do with the first one
 */
public record World(
        PartyId client,
        PartyId vendor,
        PartyId otherVendor,
        CurrentUser manager,
        CurrentUser clientMember,
        CurrentUser controller,
        CurrentUser auditor,
        CurrentUser lead,
        CurrentUser vendorMember,
        CurrentUser vendorController,
        CurrentUser otherLead) {

    private static final String LANGUAGE = "en";

    public static World create() {
        var owner = TestDatabase.owner();
        try (var database = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            return create(database);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Somebody who has just opened a portal for their company: nobody else is in it, and no vendor. */
    public static CurrentUser newcomer() {
        var owner = TestDatabase.owner();
        try (var database = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            var client = party(database, "Fjordby Tand", Side.CLIENT, "DK", null);
            return person(database, client, Side.CLIENT, "Signe Lund", Role.OUTSOURCING_MANAGER, Role.ADMINISTRATOR);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static World create(Connection database) throws SQLException {
        var client = party(database, "Nordlys Handel", Side.CLIENT, "DK", null);
        var vendor = party(database, "Sahyadri Ledger Services", Side.VENDOR, "IN", client);
        var other = party(database, "Neris Accounting", Side.VENDOR, "LT", client);
        return new World(
                client,
                vendor,
                other,
                person(database, client, Side.CLIENT, "Karen Holm", Role.OUTSOURCING_MANAGER, Role.ADMINISTRATOR),
                person(database, client, Side.CLIENT, "Jonas Bro", Role.COMMITTEE_MEMBER),
                person(database, client, Side.CLIENT, "Lise Vang", Role.FINANCE_CONTROLLER),
                person(database, client, Side.CLIENT, "Bo Krag", Role.AUDITOR),
                person(database, vendor, Side.VENDOR, "Meera Kulkarni", Role.VENDOR_LEAD, Role.ADMINISTRATOR),
                person(database, vendor, Side.VENDOR, "Rohan Deshpande", Role.COMMITTEE_MEMBER),
                person(database, vendor, Side.VENDOR, "Anil Joshi", Role.FINANCE_CONTROLLER),
                person(database, other, Side.VENDOR, "Rasa Petraitė", Role.VENDOR_LEAD, Role.ADMINISTRATOR));
    }

    private static PartyId party(
            Connection database, String name, Side side, String country, @org.jspecify.annotations.Nullable PartyId by)
            throws SQLException {
        var id = new PartyId(UUID.randomUUID());
        try (var insert = database.prepareStatement(
                "insert into party (id, version, name, side, country, registered_by) values (?, 0, ?, ?, ?, ?)")) {
            insert.setObject(1, id.value());
            insert.setString(2, name);
            insert.setString(3, side.name());
            insert.setString(4, country);
            insert.setObject(5, by == null ? null : by.value());
            insert.execute();
        }
        if (by != null) {
            partners(database, by, id);
        }
        return id;
    }

    /** Lets a vendor work for a client as if both had agreed on it. */
    public static void partners(PartyId client, PartyId vendor) {
        try (var database = TestDatabase.owner().connect()) {
            partners(database, client, vendor);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void partners(Connection database, PartyId client, PartyId vendor) throws SQLException {
        try (var insert = database.prepareStatement(
                "insert into partnership (id, version, client_id, vendor_id, state, asked_name, asked_country, asked_at)"
                        + " select gen_random_uuid(), 0, ?, id, 'AGREED', name, country, now() from party where id = ?")) {
            insert.setObject(1, client.value());
            insert.setObject(2, vendor.value());
            insert.execute();
        }
    }

    private static CurrentUser person(Connection database, PartyId party, Side side, String name, Role... roles)
            throws SQLException {
        var id = new PersonId(UUID.randomUUID());
        var email = id.value() + "@people.example";
        try (var insert = database.prepareStatement(
                "with p as (insert into person (id, version, full_name, party_id) values (?, 0, ?, ?) returning id)"
                        + " insert into user_account (id, version, email, language, active)"
                        + " select id, 0, ?, ?, true from p")) {
            insert.setObject(1, id.value());
            insert.setString(2, name);
            insert.setObject(3, party.value());
            insert.setString(4, email);
            insert.setString(5, LANGUAGE);
            insert.execute();
        }
        for (var role : roles) {
            try (var insert = database.prepareStatement("insert into user_role (user_id, role) values (?, ?)")) {
                insert.setObject(1, id.value());
                insert.setString(2, role.name());
                insert.execute();
            }
        }
        Set<Role> held = Arrays.stream(roles).collect(Collectors.toUnmodifiableSet());
        return new CurrentUser(id, name, email, party, name, side, held, LANGUAGE, "en-GB", "Europe/Copenhagen");
    }
}
