package org.gangway.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The directory in which PostgreSQL keeps its rows: made once, and checked before each start. */
final class DataDirectory {

    private static final String OUR_SETTINGS = "gangway.conf";

    private final PostgresSettings settings;
    private final PostgresPrograms programs;

    DataDirectory(PostgresSettings settings, PostgresPrograms programs) {
        this.settings = settings;
        this.programs = programs;
    }

    /** True when it was made by this call. */
    boolean makeUnlessThere() throws IOException {
        if (Files.exists(settings.rows())) {
            requireSameMajorVersion();
            return false;
        }
        make();
        return true;
    }

    private void requireSameMajorVersion() throws IOException {
        var version = settings.rows().resolve("PG_VERSION");
        var found = Files.exists(version) ? Files.readString(version).strip() : "(unknown)";
        var needed = programs.majorVersion();
        if (!found.equals(needed)) {
            throw StartFailure.directoryOfOtherVersion(settings.directory(), found, needed);
        }
    }

    /** Makes it under another name and renames, so that a half-made directory never looks finished. */
    private void make() throws IOException {
        var unfinished = settings.directory().resolve("postgres.new");
        DirectoryRemover.delete(unfinished);
        var password = Files.createTempFile("gangway-", ".txt");
        try {
            Files.writeString(
                    password,
                    DatabasePasswords.create(settings.directory()).of(DatabaseRoleSetup.SUPERUSER),
                    StandardOpenOption.WRITE);
            initdb(unfinished, password);
            Files.writeString(
                    unfinished.resolve("postgresql.conf"),
                    "include '" + OUR_SETTINGS + "'\n",
                    StandardOpenOption.APPEND);
            Files.move(unfinished, settings.rows(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(password);
        }
    }

    private void initdb(Path target, Path password) throws IOException {
        programs.initdb(
                "--pgdata=" + target,
                "--username=" + DatabaseRoleSetup.SUPERUSER,
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--auth-host=scram-sha-256",
                "--auth-local=scram-sha-256",
                "--data-checksums",
                "--no-instructions",
                settings.careless() ? "--no-sync" : "--sync-method=fsync");
    }

    void writeSettings(int port) throws IOException {
        var text = """
                # Written at every start of Gangway; settings of your own belong in postgresql.auto.conf.
                listen_addresses = '127.0.0.1'
                port = %PORT%
                unix_socket_directories = ''
                timezone = 'UTC'
                log_timezone = 'UTC'
                jit = off
                """.replace("%PORT%", Integer.toString(port));
        Files.writeString(settings.rows().resolve(OUR_SETTINGS), settings.careless() ? text + CARELESS : text);
    }

    private static final String CARELESS = """
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            """;
}
