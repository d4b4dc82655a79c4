package org.gangway.identity.recovery;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gangway.database.DatabaseCommand;
import org.gangway.database.StartFailure;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PortalAddress;
import org.gangway.identity.PortalClock;
import org.gangway.identity.registration.OneTimeSecret;
import org.gangway.shared.RuleViolation;

/**
 * {@code ./gangway reset-password ADDRESS}: prints a link with which the owner of an account chooses a new password, for
 * whoever may give commands on the machine and is locked out of the portal.
 */
public final class ResetPasswordCommand implements DatabaseCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    private final Clock clock;
    private final Map<String, String> environment;

    public ResetPasswordCommand() {
        this(new PortalClock(), System.getenv());
    }

    ResetPasswordCommand(Clock clock, Map<String, String> environment) {
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "reset-password";
    }

    @Override
    public int run(Connection owner, List<String> arguments, PrintStream out) throws SQLException {
        if (arguments.size() != 1) {
            throw StartFailure.notUnderstood(name() + " without the e-mail address of one account");
        }
        var email = email(arguments.getFirst());
        var secret = OneTimeSecret.next();
        var now = clock.instant();
        var until = now.plus(ResetOrigin.MACHINE.validFor());
        try (var insert = owner.prepareStatement("insert into password_reset (token_hash, user_id, origin, issued_at,"
                + " expires_at) select ?, id, ?, ?, ? from user_account where email = ? and active")) {
            insert.setString(1, secret.hash());
            insert.setString(2, ResetOrigin.MACHINE.name());
            insert.setTimestamp(3, Timestamp.from(now));
            insert.setTimestamp(4, Timestamp.from(until));
            insert.setString(5, email);
            if (insert.executeUpdate() == 0) {
                out.println("Nobody who may log in has the address " + email + ".");
                return REFUSED;
            }
        }
        out.println("Open this address within an hour and choose a new password for " + email + ":");
        out.println(PortalAddress.of(environment) + new ResetLink(secret.value(), email, until).path());
        return DONE;
    }

    private static String email(String typed) {
        try {
            return new EmailAddress(typed).value();
        } catch (RuleViolation _) {
            throw StartFailure.notUnderstood(typed);
        }
    }
}
