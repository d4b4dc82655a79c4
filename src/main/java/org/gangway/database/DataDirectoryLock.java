package org.gangway.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The claim of one running Gangway on a data folder; the operating system drops it even after {@code kill -9}. */
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirectoryLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            return take(folder, open(folder));
        } catch (IOException notWritable) {
            throw StartFailure.folderNotWritable(folder, notWritable);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve("gangway.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static DataDirectoryLock take(Path folder, FileChannel channel) throws IOException {
        if (tryLock(channel) == null) {
            channel.close();
            throw StartFailure.folderInUse(folder);
        }
        return new DataDirectoryLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
