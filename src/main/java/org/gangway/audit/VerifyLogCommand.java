package org.gangway.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.gangway.database.DatabaseCommand;

/** {@code ./gangway verify-log}: recomputes the chain of the log without the database's own functions. */
public final class VerifyLogCommand implements DatabaseCommand {

    private static final int ROWS_AT_A_TIME = 1000;
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;

    @Override
    public String name() {
        return "verify-log";
    }

    @Override
    public int run(Connection owner, PrintStream out) throws SQLException {
        var committing = owner.getAutoCommit();
        if (committing) {
            // the driver reads with a cursor only inside a transaction
            owner.setAutoCommit(false);
        }
        try {
            return check(owner, out);
        } finally {
            if (committing) {
                owner.setAutoCommit(true);
            }
        }
    }

    private static int check(Connection owner, PrintStream out) throws SQLException {
        try (var query = owner.createStatement()) {
            if (!exists(query)) {
                out.println("There is no log in this database.");
                return BROKEN;
            }
            query.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = query.executeQuery("select * from audit_entry order by seq")) {
                return check(rows, out);
            }
        }
    }

    private static boolean exists(java.sql.Statement query) throws SQLException {
        try (var rows = query.executeQuery("select to_regclass('public.audit_entry') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static int check(ResultSet rows, PrintStream out) throws SQLException {
        var check = new LogCheck();
        while (rows.next()) {
            var fault = check.step(rows);
            if (fault.isPresent()) {
                out.println("The log is broken at entry " + rows.getLong("seq") + ": " + fault.get() + ".");
                return BROKEN;
            }
        }
        var entries = check.entries() == 1 ? "1 entry" : check.entries() + " entries";
        out.println("The log is whole: " + entries + ", the newest has the hash " + check.head() + ".");
        return WHOLE;
    }
}
