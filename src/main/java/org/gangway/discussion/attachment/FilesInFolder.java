package org.gangway.discussion.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** In a folder, each under its id; a file there never changes. */
final class FilesInFolder implements FileStore {

    private final Path folder;

    FilesInFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(AttachmentId id, Path file) throws IOException {
        var kept = path(id);
        Files.createDirectories(folder);
        afterwards(TransactionSynchronization.STATUS_ROLLED_BACK, kept);
        var unfinished = kept.resolveSibling(kept.getFileName() + ".part");
        try {
            Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public void read(AttachmentId id, OutputStream out) throws IOException {
        Files.copy(path(id), out);
    }

    @Override
    public void remove(AttachmentId id) {
        afterwards(TransactionSynchronization.STATUS_COMMITTED, path(id));
    }

    private Path path(AttachmentId id) {
        return folder.resolve(id.value().toString());
    }

    /** What the database does not have must not lie here, and what it has must. */
    private static void afterwards(int outcome, Path file) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    delete(file);
                }
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
