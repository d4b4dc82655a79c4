package org.gangway.database;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A reason outside our code why Gangway cannot start, said so that whoever started it can mend it.
 *
 * <p>The message is the English sentence for the console; key and facts say the same for other languages.
 */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, Object> facts;

    private StartFailure(String key, Map<String, Object> facts, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.key = key;
        this.facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    public static StartFailure directoryInUse(Path directory) {
        return new StartFailure(
                "database.directory-in-use",
                Map.of("directory", directory.toString()),
                "The data directory " + directory + " is already in use by another running Gangway;"
                        + " stop that one or choose another directory with --data.",
                null);
    }

    public static StartFailure directoryNotWritable(Path directory, Throwable cause) {
        return new StartFailure(
                "database.directory-not-writable",
                Map.of("directory", directory.toString()),
                "Gangway cannot write to the data directory " + directory
                        + "; make it writable or choose another directory with --data.",
                cause);
    }

    public static StartFailure directoryOfOtherVersion(Path directory, String found, String needed) {
        return new StartFailure(
                "database.directory-of-other-version",
                Map.of("directory", directory.toString(), "found", found, "needed", needed),
                "The data directory " + directory + " was written by PostgreSQL " + found + ", but this Gangway brings"
                        + " PostgreSQL " + needed + "; take a backup with ./gangway backup FILE --data " + directory
                        + " (with the Gangway that wrote it, if this one has its PostgreSQL no longer) and restore it"
                        + " into another directory with ./gangway restore FILE --data NEW-DIRECTORY.",
                null);
    }

    /**
     * The database holds tables that this Gangway neither made nor can bring up to date.
     *
     * @param place the data directory, or the address of the database
     */
    public static StartFailure tablesOfOtherState(String place) {
        return new StartFailure(
                "database.tables-of-other-state",
                Map.of("place", place),
                "The tables in " + place
                        + " were made by another state of Gangway, and this one cannot carry them over;"
                        + " start that Gangway again, or choose another directory with --data or an empty database with"
                        + " GANGWAY_DB_URL.",
                null);
    }

    public static StartFailure passwordsMissing(Path file) {
        return new StartFailure(
                "database.passwords-missing",
                Map.of("file", file.toString()),
                "The database is there, but its passwords in " + file
                        + " are missing or cut short; restore that file from a backup.",
                null);
    }

    public static StartFailure portInUse(int port) {
        return new StartFailure(
                "database.port-in-use",
                Map.of("port", port),
                "Port " + port + " is already in use; stop the program that uses it or choose another with --port.",
                null);
    }

    public static StartFailure portUnusable(String address, int port, Exception cause) {
        var said = String.valueOf(cause.getMessage());
        return new StartFailure(
                "database.port-unusable",
                Map.of("address", address, "port", port, "said", said),
                "Gangway cannot listen on " + address + ", port " + port + ": " + said
                        + "; choose others with --address and --port.",
                cause);
    }

    public static StartFailure noSpace(Path directory) {
        return new StartFailure(
                "database.no-space",
                Map.of("directory", directory.toString()),
                "There is no space left for the data directory " + directory
                        + "; free some or choose another with --data.",
                null);
    }

    public static StartFailure noBinaries(String platform) {
        return new StartFailure(
                "database.no-binaries",
                Map.of("platform", platform),
                "This Gangway brings no PostgreSQL for " + platform
                        + "; build it on this kind of machine or set GANGWAY_DB_URL to a PostgreSQL of yours.",
                null);
    }

    public static StartFailure refusesRoot() {
        return new StartFailure(
                "database.refuses-root",
                Map.of(),
                "PostgreSQL refuses to run as root here; start Gangway as an ordinary user"
                        + " or set GANGWAY_DB_URL to a PostgreSQL of yours.",
                null);
    }

    public static StartFailure databaseFailed(String said, Path log, @Nullable Throwable cause) {
        return new StartFailure(
                "database.failed",
                Map.of("said", said, "log", log.toString()),
                "PostgreSQL did not start: " + said + " (more in " + log + ").",
                cause);
    }

    public static StartFailure databaseUnreachable(DatabaseLogin login, Exception cause) {
        var said = String.valueOf(cause.getMessage());
        return new StartFailure(
                "database.unreachable",
                Map.of("url", login.url(), "user", login.user(), "said", said),
                "The database at " + login.url() + " cannot be entered as " + login.user() + ": " + said,
                cause);
    }

    public static StartFailure variableMissing(String variable) {
        return new StartFailure(
                "database.variable-missing",
                Map.of("variable", variable),
                "GANGWAY_DB_URL is set, so " + variable + " must be set too.",
                null);
    }

    public static StartFailure roleTooPowerful(String user) {
        return new StartFailure(
                "database.role-too-powerful",
                Map.of("user", user),
                "The database role " + user + " may see every row whatever the rules say; let GANGWAY_DB_USER name a"
                        + " role that is neither superuser nor owner and may not bypass row-level security.",
                null);
    }

    public static StartFailure directoryMissing(Path directory) {
        return new StartFailure(
                "database.directory-missing",
                Map.of("directory", directory.toString()),
                "There is no database in " + directory + "; name its directory with --data.",
                null);
    }

    public static StartFailure directoryHasDatabase(Path directory) {
        return new StartFailure(
                "database.directory-has-database",
                Map.of("directory", directory.toString()),
                "There is a database in " + directory
                        + " already, and a restore replaces none; move that directory away or"
                        + " choose another with --data.",
                null);
    }

    public static StartFailure backupExists(Path file) {
        return new StartFailure(
                "database.backup-exists",
                Map.of("file", file.toString()),
                "There is a file " + file + " already, and a backup replaces none; choose another name.",
                null);
    }

    public static StartFailure backupNotWritten(Path file, Exception cause) {
        return new StartFailure(
                "database.backup-not-written",
                Map.of("file", file.toString(), "said", String.valueOf(cause.getMessage())),
                "The backup " + file + " could not be written: " + cause.getMessage(),
                cause);
    }

    /** It is none, or it was cut short or changed since. */
    public static StartFailure backupUnreadable(Path file, @Nullable Exception cause) {
        return new StartFailure(
                "database.backup-unreadable",
                Map.of("file", file.toString()),
                "The file " + file + " is not a whole backup of Gangway; take another one.",
                cause);
    }

    /**
     * A backup that was changed or cut off after it was written.
     *
     * @param table one that does not hold what the backup says of it
     */
    public static StartFailure backupDamaged(Path file, String table) {
        return new StartFailure(
                "database.backup-damaged",
                Map.of("file", file.toString(), "table", table),
                "The backup " + file + " is damaged: its table " + table + " is not as it was written. Nothing was"
                        + " restored; take another one.",
                null);
    }

    public static StartFailure backupOfOtherState(Path file) {
        return new StartFailure(
                "database.backup-of-other-state",
                Map.of("file", file.toString()),
                "The backup " + file + " holds tables of another state of Gangway, which this one cannot make; restore"
                        + " it with the Gangway that wrote it.",
                null);
    }

    public static StartFailure restoreNotHere() {
        return new StartFailure(
                "database.restore-not-here",
                Map.of(),
                "A backup is restored into a data directory of Gangway's own PostgreSQL; unset GANGWAY_DB_URL. For a"
                        + " PostgreSQL of yours use its own tools.",
                null);
    }

    public static StartFailure notUnderstood(String argument) {
        return new StartFailure(
                "database.not-understood",
                Map.of("argument", argument),
                "Gangway does not understand " + argument + "; ./gangway help lists what it does.",
                null);
    }

    public String key() {
        return key;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
