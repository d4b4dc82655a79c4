package org.gangway;

import java.nio.file.Path;
import java.util.Map;
import org.gangway.database.AppliedMigrations;
import org.gangway.database.DatabaseLogins;
import org.gangway.database.ExternalDatabase;
import org.gangway.database.LocalPostgres;
import org.gangway.database.PostgresSettings;
import org.gangway.database.StartFailure;

/** The database of this process: one that the environment names, or else our own in the data folder. */
record Database(DatabaseLogins logins, Runnable stop) {

    static Database start(Path folder, Map<String, String> environment) {
        return ExternalDatabase.from(environment)
                .map(logins -> foreign(logins).checked(logins.owner().url()))
                .orElseGet(() -> own(folder).checked(folder.toString()));
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
    static Database open(Path folder, Map<String, String> environment) {
        return ExternalDatabase.from(environment).map(Database::foreign).orElseGet(() -> existing(folder));
    }

    private static Database own(Path folder) {
        var server = LocalPostgres.start(PostgresSettings.in(folder));
        return new Database(server.logins(), server::close);
    }

    private static Database existing(Path folder) {
        if (!LocalPostgres.isIn(folder)) {
            throw StartFailure.folderMissing(folder.toAbsolutePath());
        }
        try {
            return own(folder);
        } catch (StartFailure failure) {
            if (failure.key().equals("database.folder-in-use")) {
                return foreign(LocalPostgres.loginsOfRunning(folder));
            }
            throw failure;
        }
    }

    private static Database foreign(DatabaseLogins logins) {
        return new Database(logins, () -> {});
    }
}
