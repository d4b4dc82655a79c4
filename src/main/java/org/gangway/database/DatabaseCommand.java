package org.gangway.database;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;

/** A command of the launcher that needs the database but no screens; found by {@link java.util.ServiceLoader}. */
public interface DatabaseCommand {

    /** As it is typed after {@code ./gangway}. */
    String name();

    /** Returns the exit code of the process. */
    int run(Connection owner, PrintStream out) throws SQLException;
}
