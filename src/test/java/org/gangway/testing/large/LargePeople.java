package org.gangway.testing.large;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * One client, its vendors, and the people of them who can sign in.
 *
 * @param vendors the first of them works on the engagement that all others are copies of
 */
record LargePeople(CurrentUser manager, CurrentUser controller, CurrentUser member, List<Vendor> vendors) {

    static final int VENDORS = 8;

    record Vendor(PartyId party, CurrentUser lead, CurrentUser controller) {}

    static LargePeople create(Connection owner, String passwordHash) throws SQLException {
        var people = new Register(owner, passwordHash);
        var client = people.party("Havgaard Engros A/S", Side.CLIENT, "DK", null);
        var manager = people.person(
                client, Side.CLIENT, "Karen Havgaard", LargeSet.MANAGER, Role.OUTSOURCING_MANAGER, Role.ADMINISTRATOR);
        var controller =
                people.person(client, Side.CLIENT, "Lise Vang", "controller@havgaard.example", Role.FINANCE_CONTROLLER);
        var member = people.person(client, Side.CLIENT, "Jonas Bro", "member@havgaard.example", Role.COMMITTEE_MEMBER);
        var vendors = new ArrayList<Vendor>();
        for (var n = 1; n <= VENDORS; n++) {
            vendors.add(vendor(people, n, client));
        }
        return new LargePeople(manager, controller, member, vendors);
    }

    private static Vendor vendor(Register people, int n, PartyId client) throws SQLException {
        var party = people.party("Sahyadri Ledgerworks " + n, Side.VENDOR, "IN", client);
        return new Vendor(
                party,
                people.person(
                        party,
                        Side.VENDOR,
                        "Meera Kulkarni " + n,
                        LargeSet.lead(n),
                        Role.VENDOR_LEAD,
                        Role.ADMINISTRATOR),
                people.person(
                        party,
                        Side.VENDOR,
                        "Rohan Deshpande " + n,
                        "controller-" + n + "@sahyadri.example",
                        Role.FINANCE_CONTROLLER,
                        Role.COMMITTEE_MEMBER));
    }

    /** Writes people down as the owner of the tables. */
    private record Register(Connection owner, String passwordHash) {

        PartyId party(String name, Side side, String country, @Nullable PartyId by) throws SQLException {
            var id = UUID.randomUUID();
            run(
                    "insert into party (id, version, name, side, country, registered_by) values (?, 0, ?, ?, ?, ?)",
                    id,
                    name,
                    side.name(),
                    country,
                    by == null ? null : by.value());
            run(
                    "insert into partnership (id, version, client_id, vendor_id, state, asked_name, asked_country, asked_at)"
                            + " select gen_random_uuid(), 0, registered_by, id, 'AGREED', name, country, now() from party"
                            + " where id = ? and registered_by is not null",
                    id);
            return new PartyId(id);
        }

        CurrentUser person(PartyId party, Side side, String name, String email, Role... roles) throws SQLException {
            var id = UUID.randomUUID();
            run("insert into person (id, version, full_name, party_id) values (?, 0, ?, ?)", id, name, party.value());
            run(
                    "insert into user_account (id, version, email, language, active) values (?, 0, ?, 'en', true)",
                    id,
                    email);
            for (var role : roles) {
                run("insert into user_role (user_id, role) values (?, ?)", id, role.name());
            }
            run("insert into credential (user_id, version, password_hash) values (?, 0, ?)", id, passwordHash);
            return new CurrentUser(
                    new PersonId(id),
                    name,
                    email,
                    party,
                    name,
                    side,
                    Set.of(roles),
                    "en",
                    "en-GB",
                    "Europe/Copenhagen");
        }

        private void run(String sql, @Nullable Object... values) throws SQLException {
            try (var statement = owner.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.execute();
            }
        }
    }
}
