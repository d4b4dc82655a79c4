package org.gangway.preview.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few previews be computed at a time, so that they leave the portal room for everything else. */
final class PreviewPlaces {

    private final Semaphore places;
    private final Duration longestWait;

    PreviewPlaces(int most, Duration longestWait) {
        this.places = new Semaphore(most, true);
        this.longestWait = longestWait;
    }

    /** Throws {@link Busy} where no place gets free in time. */
    <T> T compute(Supplier<T> preview) {
        take();
        try {
            return preview.get();
        } finally {
            places.release();
        }
    }

    private void take() {
        try {
            if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    /** Every place is taken. */
    static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
