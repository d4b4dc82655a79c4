package org.gangway.database;

import java.io.IOException;

/** A program of PostgreSQL ended with an error; the message is the line that says why. */
final class PostgresProgramFailed extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean noSpace;

    PostgresProgramFailed(String program, String said) {
        super(program + ": " + reason(said));
        this.noSpace = said.contains("No space left on device") || said.contains("Check free disk space");
    }

    boolean isNoSpace() {
        return noSpace;
    }

    private static String reason(String said) {
        var last = said.strip().lines().reduce("no word", (_, line) -> line);
        return said.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .findFirst()
                .orElse(last)
                .strip();
    }
}
