package org.gangway.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gangway.database.DatabaseCommand;

/**
 * {@code ./gangway verify-log}: recomputes the chain of the log without the database's own functions.
 *
 * <p>A chain whose newest entries were cut off is whole all the same. So {@code --head} prints the hash of the newest
 * entry, to be kept elsewhere, and {@code --expect HASH} fails later if the entry that carries it is gone.
 */
public final class VerifyLogCommand implements DatabaseCommand {

    private static final int ROWS_AT_A_TIME = 1000;
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;

    @Override
    public String name() {
        return "verify-log";
    }

    @Override
    public int run(Connection owner, List<String> arguments, PrintStream out) throws SQLException {
        var asked = VerifyLogOptions.parse(arguments);
        var committing = owner.getAutoCommit();
        if (committing) {
            // the driver reads with a cursor only inside a transaction
            owner.setAutoCommit(false);
        }
        try {
            return check(owner, asked, out);
        } finally {
            if (committing) {
                owner.setAutoCommit(true);
            }
        }
    }

    private static int check(Connection owner, VerifyLogOptions asked, PrintStream out) throws SQLException {
        try (var query = owner.createStatement()) {
            if (!exists(query)) {
                out.println("There is no log in this database.");
                return BROKEN;
            }
            query.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = query.executeQuery("select * from audit_entry order by seq")) {
                return check(rows, asked, out);
            }
        }
    }

    private static boolean exists(java.sql.Statement query) throws SQLException {
        try (var rows = query.executeQuery("select to_regclass('public.audit_entry') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static int check(ResultSet rows, VerifyLogOptions asked, PrintStream out) throws SQLException {
        var check = new LogChainCheck(asked.expected());
        while (rows.next()) {
            var fault = check.step(rows);
            if (fault.isPresent()) {
                out.println("The log is broken at entry " + rows.getLong("seq") + ": " + fault.get() + ".");
                return BROKEN;
            }
        }
        if (!check.foundExpected()) {
            out.println("The log is broken: none of its " + entries(check) + " has the hash " + asked.expected()
                    + ", so its end was cut off or written anew.");
            return BROKEN;
        }
        out.println(asked.headOnly() ? check.head() : verdict(check));
        return WHOLE;
    }

    private static String verdict(LogChainCheck check) {
        return "The log is whole: " + entries(check) + ", the newest has the hash " + check.head() + ".";
    }

    private static String entries(LogChainCheck check) {
        return check.entries() == 1 ? "1 entry" : check.entries() + " entries";
    }
}
