package org.gangway.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it has ended by itself, as when the machine ran out of memory. */
final class PostgresWatchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatchdog.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LOOKS_A_MINUTE = 60;

    private final Postmaster postmaster;
    private final int port;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-watch").daemon().factory());

    /** How many looks in a row could not start it. */
    private int failed;

    PostgresWatchdog(Postmaster postmaster, int port) {
        this.postmaster = postmaster;
        this.port = port;
        var _ = looks.scheduleWithFixedDelay(this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What goes wrong now is tried again at the next look, and logged once a minute as long as it does. */
    private void look() {
        try {
            if (!postmaster.isRunning()) {
                if (failed == 0) {
                    LOG.warn(
                            "The database has stopped by itself and is started again. Nothing that was saved is lost.");
                }
                postmaster.startAgain(port);
                LOG.info("The database is running again.");
                failed = 0;
            }
        } catch (StartFailure failure) {
            report(String.valueOf(failure.getMessage()), null);
        } catch (IOException | RuntimeException failure) {
            report(String.valueOf(failure.getMessage()), failure);
        }
    }

    private void report(String reason, @Nullable Exception failure) {
        if (failed % LOOKS_A_MINUTE == 0) {
            LOG.error("The database could not be started again and is tried every second: {}", reason, failure);
        }
        failed++;
    }

    /** Returns when no look is under way any more, so that nothing is started behind a stop. */
    @Override
    public void close() {
        looks.close();
    }
}
