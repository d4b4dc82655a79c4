package org.gangway.database;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A command of the launcher that needs the database but no screens; found by {@link java.util.ServiceLoader}. */
public interface DatabaseCommand {

    /** As it is typed after {@code ./gangway}. */
    String name();

    /**
     * Returns the exit code of the process.
     *
     * @param arguments what was typed after the name, without the options that say which database is meant
     */
    int run(Connection owner, List<String> arguments, PrintStream out) throws SQLException;
}
