package org.gangway.identity.registration;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.database.DatabaseCommand;
import org.gangway.database.StartFailure;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.PartyName;
import org.gangway.identity.PersonName;
import org.gangway.identity.PortalAddress;
import org.gangway.identity.PortalClock;
import org.gangway.identity.Role;
import org.gangway.identity.party.Party;
import org.gangway.shared.RuleViolation;

/**
 * {@code ./gangway add-client NAME COUNTRY ADMINISTRATOR ADDRESS}: lets another client into a portal that is in use, and prints
 * the link of its first administrator. No client lets another one in, or it would know who else is there.
 */
public final class AddClientCommand implements DatabaseCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int ARGUMENTS = 4;
    private static final List<Role> FIRST_ROLES = List.of(Role.ADMINISTRATOR, Role.OUTSOURCING_MANAGER);

    private final Clock clock;
    private final Map<String, String> environment;

    public AddClientCommand() {
        this(new PortalClock(), System.getenv());
    }

    AddClientCommand(Clock clock, Map<String, String> environment) {
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "add-client";
    }

    @Override
    public int run(Connection owner, List<String> arguments, PrintStream out) throws SQLException {
        if (arguments.size() != ARGUMENTS) {
            throw StartFailure.notUnderstood(name() + " needs a name, a country, a person and an e-mail address");
        }
        var client = client(arguments.get(0), arguments.get(1));
        var administrator = person(arguments.get(2));
        var email = email(arguments.get(3));
        if (isKnown(owner, client)) {
            out.println("A client called " + client.name() + " is on this portal already.");
            return REFUSED;
        }
        if (isTaken(owner, email)) {
            out.println("Somebody has an account with the address " + email + " already.");
            return REFUSED;
        }
        var secret = OneTimeSecret.next();
        add(owner, client, new NewInvitation(email, administrator, java.util.Set.of()), secret);
        out.println("Open this address within " + Invitation.VALID_FOR.toDays()
                + " days to come in as the administrator of " + client.name() + ":");
        out.println(PortalAddress.of(environment) + IdentityRoutes.invitation(secret.value()));
        return DONE;
    }

    private void add(Connection owner, Party client, NewInvitation administrator, OneTimeSecret secret)
            throws SQLException {
        var invitation = UUID.randomUUID();
        owner.setAutoCommit(false);
        try (var party = owner.prepareStatement(
                        "insert into party (id, version, name, side, country) values (?, 0, ?, 'CLIENT', ?)");
                var invited =
                        owner.prepareStatement("insert into invitation (id, version, token_hash, email, full_name,"
                                + " party_id, invited_by, expires_at) values (?, 0, ?, ?, ?, ?, ?, ?)");
                var role = owner.prepareStatement("insert into invitation_role (invitation_id, role) values (?, ?)")) {
            party.setObject(1, client.id().value());
            party.setString(2, client.name());
            party.setString(3, client.country());
            party.executeUpdate();
            invited.setObject(1, invitation);
            invited.setString(2, secret.hash());
            invited.setString(3, administrator.email());
            invited.setString(4, administrator.name());
            invited.setObject(5, client.id().value());
            invited.setObject(6, client.id().value());
            invited.setTimestamp(7, Timestamp.from(clock.instant().plus(Invitation.VALID_FOR)));
            invited.executeUpdate();
            for (var one : FIRST_ROLES) {
                role.setObject(1, invitation);
                role.setString(2, one.name());
                role.executeUpdate();
            }
            owner.commit();
        } catch (SQLException failure) {
            owner.rollback();
            throw failure;
        }
    }

    private static boolean isKnown(Connection owner, Party client) throws SQLException {
        try (var query = owner.prepareStatement("select name, country from party where side = 'CLIENT'")) {
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    if (client.isLike(Party.client(new PartyName(found.getString(1)), found.getString(2)))) {
                        return true;
                    }
                }
                return false;
            }
        }
    }

    private static boolean isTaken(Connection owner, String email) throws SQLException {
        try (var query = owner.prepareStatement("select 1 from user_account where email = ?")) {
            query.setString(1, email);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static Party client(String name, String country) {
        try {
            return Party.client(new PartyName(name), country);
        } catch (RuleViolation _) {
            throw StartFailure.notUnderstood(name + " " + country);
        }
    }

    private static String person(String name) {
        try {
            return new PersonName(name).value();
        } catch (RuleViolation _) {
            throw StartFailure.notUnderstood(name);
        }
    }

    private static String email(String typed) {
        try {
            return new EmailAddress(typed).value();
        } catch (RuleViolation _) {
            throw StartFailure.notUnderstood(typed);
        }
    }
}
