package org.gangway.database;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** {@code ./gangway backup FILE}: writes everything in the database into a file, also while Gangway runs. */
public final class BackupCommand implements DatabaseCommand {

    private static final int DONE = 0;

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(Connection owner, List<String> arguments, PrintStream out) throws SQLException {
        var file = file(arguments);
        var manifest = new BackupWriter(owner).write(file, now(owner));
        out.println("The backup " + file + " holds " + manifest.rows() + " rows of "
                + manifest.tables().size() + " tables, as they were at " + manifest.taken()
                + ". Whoever reads it reads everything: keep it as you keep the database.");
        return DONE;
    }

    /** By the clock of the database, which may stand on another machine. */
    private static Instant now(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** The one thing that was typed. */
    static Path file(List<String> arguments) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            throw StartFailure.notUnderstood(
                    arguments.isEmpty() ? "backup and restore without a FILE" : String.join(" ", arguments));
        }
        return Path.of(arguments.getFirst()).toAbsolutePath().normalize();
    }
}
