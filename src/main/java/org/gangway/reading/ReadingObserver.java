package org.gangway.reading;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Who follows a reading and may call it off. */
public record ReadingObserver(long totalBytes, Consumer<ReadingProgress> progress, BooleanSupplier cancelled) {

    public static final ReadingObserver NOBODY = new ReadingObserver(0, _ -> {}, () -> false);

    void read(long bytes) {
        // the flag of the thread stays up, so that whoever interrupted sees it too
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new ReadingCancelled(bytes);
        }
        progress.accept(new ReadingProgress(bytes, totalBytes));
    }
}
