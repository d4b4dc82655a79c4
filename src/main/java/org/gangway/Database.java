package org.gangway;

import java.nio.file.Path;
import java.util.Map;
import org.gangway.database.AppliedMigrations;
import org.gangway.database.DatabaseLogins;
import org.gangway.database.ExternalDatabase;
import org.gangway.database.LocalPostgres;
import org.gangway.database.PostgresSettings;
import org.gangway.database.StartFailure;

/** The database of this process: one that the environment names, or else our own in the data directory. */
record Database(DatabaseLogins logins, Runnable stop) {

    static Database start(Path directory, Map<String, String> environment) {
        return ExternalDatabase.from(environment)
                .map(logins -> foreign(logins).checked(logins.owner().url()))
                .orElseGet(() -> own(directory).checked(directory.toString()));
    }

    /** Stopped at once where its tables are not ours. */
    private Database checked(String place) {
        try {
            AppliedMigrations.requireKnown(logins.owner(), place);
            return this;
        } catch (RuntimeException refused) {
            stop.run();
            throw refused;
        }
    }

    /** For reading what is there: makes no new database, and shares the one of a Gangway that runs. */
    static Database open(Path directory, Map<String, String> environment) {
        return ExternalDatabase.from(environment).map(Database::foreign).orElseGet(() -> existing(directory));
    }

    private static Database own(Path directory) {
        var server = LocalPostgres.start(PostgresSettings.in(directory));
        return new Database(server.logins(), server::close);
    }

    private static Database existing(Path directory) {
        if (!LocalPostgres.isIn(directory)) {
            throw StartFailure.directoryMissing(directory.toAbsolutePath());
        }
        try {
            var server = LocalPostgres.startAsItIs(PostgresSettings.in(directory));
            return new Database(server.logins(), server::close);
        } catch (StartFailure failure) {
            if (failure.key().equals("database.directory-in-use")) {
                return foreign(LocalPostgres.loginsOfRunning(directory));
            }
            throw failure;
        }
    }

    private static Database foreign(DatabaseLogins logins) {
        return new Database(logins, () -> {});
    }
}
