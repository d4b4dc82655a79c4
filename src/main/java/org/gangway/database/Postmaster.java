package org.gangway.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The server process over one directory of rows. */
final class Postmaster {

    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final PostgresSettings settings;
    private final PostgresPrograms programs;
    private final DataDirectory directory;

    Postmaster(PostgresSettings settings, PostgresPrograms programs, DataDirectory directory) {
        this.settings = settings;
        this.programs = programs;
        this.directory = directory;
    }

    /** Starts it and says on which port. */
    int start() throws IOException {
        return start(settings.port());
    }

    /** After it has ended by itself: on the port that everybody knows. */
    void startAgain(int port) throws IOException {
        OrphanProcess.in(settings.rows()).disown();
        start(port);
    }

    boolean isRunning() throws IOException {
        return OrphanProcess.in(settings.rows()).isRunning();
    }

    /** What may pass by itself within seconds is tried again. */
    private int start(int wanted) throws IOException {
        for (var triesLeft = TRIES; ; triesLeft--) {
            var port = wanted == 0 ? freePort() : wanted;
            directory.writeSettings(port);
            var log = new PostgresLog(settings.log());
            try {
                pgCtl("start", "--log=" + settings.log());
                return port;
            } catch (PostgresProgramFailed failed) {
                if (triesLeft == 1 || !mayPass(log)) {
                    throw log.failure(settings, failed);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** A free port may be taken by somebody else in between; the children of a killed server need a moment to go. */
    private boolean mayPass(PostgresLog log) throws IOException {
        return log.saysOldServerIsEnding() || (settings.port() == 0 && log.saysPortInUse());
    }

    /** Does nothing when the server has died by itself. */
    void stop() throws IOException {
        if (!OrphanProcess.in(settings.rows()).isRunning()) {
            return;
        }
        try {
            pgCtl("stop", "--mode=fast", "--timeout=60");
        } catch (PostgresProgramFailed slowOrDead) {
            stopAtOnce();
        }
    }

    private void stopAtOnce() throws IOException {
        try {
            pgCtl("stop", "--mode=immediate");
        } catch (PostgresProgramFailed failed) {
            if (OrphanProcess.in(settings.rows()).isRunning()) {
                throw failed;
            }
        }
    }

    /**
     * Ends what a crashed Gangway left running; only for the holder of the directory's lock.
     *
     * <p>After a crash of the machine the number in the file may by now belong to an innocent program.
     */
    void stopLeftOver() throws IOException {
        var orphanProcess = OrphanProcess.in(settings.rows());
        if (orphanProcess.isRunning()) {
            stop();
        }
        orphanProcess.disown();
    }

    private void pgCtl(String verb, String... options) throws IOException {
        var arguments = new String[options.length + 3];
        arguments[0] = verb;
        arguments[1] = "--pgdata=" + settings.rows();
        arguments[2] = "--wait";
        System.arraycopy(options, 0, arguments, 3, options.length);
        programs.pgCtl(arguments);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
