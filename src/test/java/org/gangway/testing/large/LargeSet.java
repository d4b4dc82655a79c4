package org.gangway.testing.large;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import org.gangway.database.DatabaseLogin;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * 200 engagements of one client with eight vendors, each with 20 service levels and 60 months of figures, signed terms,
 * statements and meetings.
 *
 * <p>People make the first of them, by use cases; the others are copies of it in the database.
 */
public final class LargeSet {

    public static final int ENGAGEMENTS = 200;
    public static final String PASSWORD = "two hundred engagements";
    public static final String MANAGER = "manager@havgaard.example";

    private LargeSet() {}

    /** The vendor lead of one of the eight vendors. */
    public static String lead(int vendor) {
        return "lead-" + vendor + "@sahyadri.example";
    }

    /** Fills the {@link LargeDatabase} of that application unless it is full already. */
    public static void fill(ApplicationContext application) {
        try (var owner = owner().connect()) {
            if (isEmpty(owner)) {
                make(application, owner);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static DatabaseLogin owner() {
        return LargeDatabase.server().logins().owner();
    }

    public static DatabaseLogin app() {
        return LargeDatabase.server().logins().app();
    }

    private static void make(ApplicationContext application, Connection owner) throws SQLException {
        var hash = Objects.requireNonNull(
                application.getBean(PasswordEncoder.class).encode(PASSWORD));
        var people = LargePeople.create(owner, hash);
        var last = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
        var engagement = new LargeTemplate(application, people, last).make();
        new LargeCopies(owner, people).of(engagement, ENGAGEMENTS - 1);
    }

    private static boolean isEmpty(Connection owner) throws SQLException {
        try (var query = owner.createStatement();
                var rows = query.executeQuery("select count(*) from engagement")) {
            rows.next();
            return rows.getInt(1) == 0;
        }
    }
}
