package org.gangway.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A PostgreSQL of our own that runs beside us, from {@link #start} to {@link #close}. */
public final class LocalPostgres implements AutoCloseable {

    private final DataDirectoryLock lock;
    private final Postmaster postmaster;
    private final DatabasePasswords databasePasswords;
    private final int port;
    private final PostgresWatchdog postgresWatchdog;
    private boolean closed;

    private LocalPostgres(
            DataDirectoryLock lock, Postmaster postmaster, DatabasePasswords databasePasswords, int port) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.databasePasswords = databasePasswords;
        this.port = port;
        this.postgresWatchdog = new PostgresWatchdog(postmaster, port);
    }

    /** Makes the directory where there is none, mends what a crash left, and returns when the server takes connections. */
    public static LocalPostgres start(PostgresSettings settings) {
        return start(settings, () -> new PostgresPrograms(binaries(settings)));
    }

    /**
     * As {@link #start(PostgresSettings)}, but a directory that an older PostgreSQL wrote is started by that one, if an earlier
     * Gangway left its programs on this machine: to read what is there, not to work with it.
     */
    public static LocalPostgres startAsItIs(PostgresSettings settings) {
        return start(settings, () -> programsOf(settings));
    }

    private interface ProgramChoice {
        PostgresPrograms choose() throws IOException;
    }

    private static PostgresPrograms programsOf(PostgresSettings settings) throws IOException {
        var ours = new PostgresPrograms(binaries(settings));
        var version = settings.rows().resolve("PG_VERSION");
        var written = Files.exists(version) ? Files.readString(version).strip() : ours.majorVersion();
        if (written.equals(ours.majorVersion())) {
            return ours;
        }
        return PostgresBinaries.leftBehind(Platform.cacheDirectory(), written)
                .or(() -> PostgresBinaries.leftBehind(settings.directory().resolve("programs"), written))
                .orElse(ours);
    }

    private static LocalPostgres start(PostgresSettings settings, ProgramChoice programs) {
        var lock = DataDirectoryLock.take(settings.directory());
        try {
            return start(settings, programs.choose(), lock);
        } catch (IOException | SQLException | RuntimeException failure) {
            release(lock, failure);
            throw startFailure(settings, failure);
        }
    }

    private static LocalPostgres start(PostgresSettings settings, PostgresPrograms programs, DataDirectoryLock lock)
            throws IOException, SQLException {
        var directory = new DataDirectory(settings, programs);
        directory.makeUnlessThere();
        var databasePasswords = DatabasePasswords.read(settings.directory());
        var postmaster = new Postmaster(settings, programs, directory);
        postmaster.stopLeftOver();
        var server = new LocalPostgres(lock, postmaster, databasePasswords, postmaster.start());
        try {
            server.setUpRoles(settings.rows().resolve("gangway.roles"));
        } catch (IOException | SQLException | RuntimeException failure) {
            server.postgresWatchdog.close();
            postmaster.stop();
            throw failure;
        }
        return server;
    }

    /** A user without a cache directory of their own keeps the programs beside the rows. */
    private static Path binaries(PostgresSettings settings) throws IOException {
        try {
            return PostgresBinaries.unpackedIn(Platform.cacheDirectory());
        } catch (IOException noCache) {
            return PostgresBinaries.unpackedIn(settings.directory().resolve("programs"));
        }
    }

    /** Once per directory: the mark spares every later start a connection. */
    private void setUpRoles(Path mark) throws IOException, SQLException {
        if (Files.exists(mark)) {
            return;
        }
        var setup = new DatabaseRoleSetup(databasePasswords);
        setup.inServer(login(DatabaseRoleSetup.SUPERUSER, "postgres"));
        setup.inDatabase(login(DatabaseRoleSetup.SUPERUSER, DatabaseRoleSetup.DATABASE));
        Files.createFile(mark);
    }

    public int port() {
        return port;
    }

    public DatabaseLogins logins() {
        return new DatabaseLogins(
                login(DatabaseRoleSetup.OWNER, DatabaseRoleSetup.DATABASE),
                login(DatabaseRoleSetup.APP, DatabaseRoleSetup.DATABASE));
    }

    /** Past every rule of the database: only for what prepares or restores it as a whole. */
    DatabaseLogin superuser() {
        return login(DatabaseRoleSetup.SUPERUSER, DatabaseRoleSetup.DATABASE);
    }

    private DatabaseLogin login(String role, String database) {
        return login(role, database, port, databasePasswords);
    }

    /** The logins of a database that another Gangway runs in that directory right now. */
    public static DatabaseLogins loginsOfRunning(Path directory) {
        var settings = PostgresSettings.in(directory);
        try {
            var databasePasswords = DatabasePasswords.read(settings.directory());
            var port = OrphanProcess.in(settings.rows()).port();
            return new DatabaseLogins(
                    login(DatabaseRoleSetup.OWNER, DatabaseRoleSetup.DATABASE, port, databasePasswords),
                    login(DatabaseRoleSetup.APP, DatabaseRoleSetup.DATABASE, port, databasePasswords));
        } catch (IOException failure) {
            throw startFailure(settings, failure);
        }
    }

    /** Whether a start there would find rows, not make a new database. */
    public static boolean isIn(Path directory) {
        return Files.exists(PostgresSettings.in(directory).rows());
    }

    private static DatabaseLogin login(String role, String database, int port, DatabasePasswords databasePasswords) {
        return new DatabaseLogin(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable",
                role,
                databasePasswords.of(role));
    }

    /** Ends all connections, writes everything down and gives the directory free; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        postgresWatchdog.close();
        try (lock) {
            postmaster.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static StartFailure startFailure(PostgresSettings settings, Exception failure) {
        if (failure instanceof StartFailure known) {
            return known;
        }
        var said = String.valueOf(failure.getMessage());
        if (said.contains("No space left on device")
                || (failure instanceof PostgresProgramFailed failed && failed.isNoSpace())) {
            return StartFailure.noSpace(settings.directory());
        }
        if (failure instanceof IOException && !(failure instanceof PostgresProgramFailed)) {
            return StartFailure.directoryNotWritable(settings.directory(), failure);
        }
        return StartFailure.databaseFailed(said, settings.log(), failure);
    }

    private static void release(DataDirectoryLock lock, Exception failure) {
        try {
            lock.close();
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }
}
