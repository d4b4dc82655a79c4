package org.gangway.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The claim of one running Gangway on a data directory; the operating system drops it even after {@code kill -9}. */
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirectoryLock take(Path directory) {
        try {
            Files.createDirectories(directory);
            return take(directory, open(directory));
        } catch (IOException notWritable) {
            throw StartFailure.directoryNotWritable(directory, notWritable);
        }
    }

    private static FileChannel open(Path directory) throws IOException {
        return FileChannel.open(directory.resolve("gangway.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static DataDirectoryLock take(Path directory, FileChannel channel) throws IOException {
        if (tryLock(channel) == null) {
            channel.close();
            throw StartFailure.directoryInUse(directory);
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
