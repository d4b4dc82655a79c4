package org.gangway.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;

/**
 * Makes a data directory of a backup, whichever version of PostgreSQL that was taken from.
 *
 * <p>The tables are made by the migrations that made them first, filled, and compared row by row with what the backup says of
 * them. Only then does the directory get its database; until then it is left as it was.
 */
public final class DatabaseRestore {

    private final PostgresSettings settings;
    private final Path file;

    /** @param settings of the data directory, which holds no database yet */
    public DatabaseRestore(PostgresSettings settings, Path file) {
        this.settings = settings;
        this.file = file;
    }

    /** The file that was typed after {@code restore}. */
    public static Path file(List<String> arguments) {
        return BackupCommand.file(arguments);
    }

    /** Returns what is there now, in a sentence. */
    public String run() {
        if (LocalPostgres.isIn(settings.directory())) {
            throw StartFailure.directoryHasDatabase(settings.directory());
        }
        var manifest = manifest();
        if (!manifest.migrations().stream().allMatch(AppliedMigration::isKnown)) {
            throw StartFailure.backupOfOtherState(file);
        }
        try (var _ = DataDirectoryLock.take(settings.directory())) {
            restore(manifest);
        } catch (IOException failure) {
            throw StartFailure.directoryNotWritable(settings.directory(), failure);
        }
        return "The data directory " + settings.directory() + " holds what the backup of " + manifest.taken()
                + " holds: " + manifest.rows() + " rows of " + manifest.tables().size() + " tables.";
    }

    private BackupManifest manifest() {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                var text = entry(zip, BackupWriter.MANIFEST)) {
            return BackupManifest.read(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .orElseThrow(() -> StartFailure.backupUnreadable(file, null));
        } catch (IOException failure) {
            throw StartFailure.backupUnreadable(file, failure);
        }
    }

    private InputStream entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw StartFailure.backupUnreadable(file, null);
        }
        return zip.getInputStream(entry);
    }

    private void restore(BackupManifest manifest) throws IOException {
        var beside = settings.directory().resolve("restoring");
        DirectoryRemover.delete(beside);
        try {
            var there = new PostgresSettings(beside, 0, settings.careless());
            try (var server = LocalPostgres.start(there)) {
                makeTables(server.logins().owner(), manifest.migrations());
                fill(server.superuser(), manifest);
            }
            Files.move(
                    DatabasePasswords.fileIn(beside),
                    DatabasePasswords.fileIn(settings.directory()),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(there.rows(), settings.rows(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            DirectoryRemover.delete(beside);
        }
    }

    /** As far as they had come in the backup; the next start does the rest. */
    private static void makeTables(DatabaseLogin owner, List<AppliedMigration> migrations) {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:" + AppliedMigration.FOLDER)
                .target(migrations.getLast().version())
                .load()
                .migrate();
    }

    private void fill(DatabaseLogin superuser, BackupManifest manifest) throws IOException {
        try (var connection = superuser.connect();
                var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            connection.setAutoCommit(false);
            var copies = new TableCopies(connection);
            var tables = manifest.tables().stream().map(CopiedTable::name).toList();
            if (!copies.tables().equals(tables)) {
                throw StartFailure.backupOfOtherState(file);
            }
            copies.beginLoading(tables);
            for (var table : manifest.tables()) {
                try (var rows = entry(zip, BackupWriter.ROWS_OF + table.name())) {
                    copies.in(table, rows);
                }
                if (!copies.out(table.name(), OutputStream.nullOutputStream()).equals(table)) {
                    throw StartFailure.backupDamaged(file, table.name());
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw StartFailure.backupUnreadable(file, failure);
        }
    }
}
