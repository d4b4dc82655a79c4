package org.gangway.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it has ended by itself, as when the machine ran out of memory. */
final class PostgresWatchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatchdog.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Postmaster postmaster;
    private final int port;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-watch").daemon().factory());

    PostgresWatchdog(Postmaster postmaster, int port) {
        this.postmaster = postmaster;
        this.port = port;
        var _ = looks.scheduleWithFixedDelay(this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What goes wrong now is tried again at the next look. */
    private void look() {
        try {
            if (!postmaster.isRunning()) {
                LOG.warn("The database has stopped by itself and is started again. Nothing that was saved is lost.");
                postmaster.startAgain(port);
                LOG.info("The database is running again.");
            }
        } catch (IOException | RuntimeException failure) {
            LOG.error("The database could not be started again yet.", failure);
        }
    }

    /** Returns when no look is under way any more, so that nothing is started behind a stop. */
    @Override
    public void close() {
        looks.close();
    }
}
