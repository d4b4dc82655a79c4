package org.gangway.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes all rows of a database into a file, as they were at one moment: whoever works meanwhile neither waits nor is seen.
 *
 * <p>The file is a ZIP with a text for each table and one that says what they hold. It gets its name when it is whole.
 */
final class BackupWriter {

    static final String MANIFEST = "MANIFEST";
    static final String ROWS_OF = "tables/";

    private final Connection owner;

    BackupWriter(Connection owner) {
        this.owner = owner;
    }

    BackupManifest write(Path file, Instant now) throws SQLException {
        if (Files.exists(file)) {
            throw StartFailure.backupExists(file);
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        owner.setReadOnly(true);
        owner.setAutoCommit(false);
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, DatabasePasswords.ownerOnly());
            var manifest = write(now.truncatedTo(ChronoUnit.SECONDS), unfinished);
            sync(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException failure) {
            remove(unfinished, failure);
            throw StartFailure.backupNotWritten(file, failure);
        } catch (SQLException | RuntimeException failure) {
            remove(unfinished, failure);
            throw failure;
        } finally {
            owner.rollback();
        }
    }

    private BackupManifest write(Instant now, Path file) throws SQLException, IOException {
        try (var zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE)),
                StandardCharsets.UTF_8)) {
            var copies = new TableCopies(owner);
            var tables = new ArrayList<CopiedTable>();
            for (var table : copies.tables()) {
                zip.putNextEntry(new ZipEntry(ROWS_OF + table));
                tables.add(copies.out(table, zip));
                zip.closeEntry();
            }
            var manifest = new BackupManifest(
                    now, owner.getMetaData().getDatabaseProductVersion(), AppliedMigrations.inOrder(owner), tables);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.write().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return manifest;
        }
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void remove(Path unfinished, Exception failure) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }
}
