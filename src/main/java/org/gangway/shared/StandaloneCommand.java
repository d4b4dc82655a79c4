package org.gangway.shared;

import java.io.PrintStream;
import java.util.List;

/** A command of the launcher that needs neither the portal nor a database; found by {@link java.util.ServiceLoader}. */
public interface StandaloneCommand {

    /** As it is typed after {@code ./gangway}. */
    String name();

    /**
     * Returns the exit code of the process.
     *
     * @param arguments what was typed after the name
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
