package org.gangway.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server process that a directory of rows names as its own, perhaps long gone. */
final class OrphanProcess {

    /** No system hands out so high a number. */
    private static final String NOBODY = "2147483646";

    private final Path file;

    private OrphanProcess(Path file) {
        this.file = file;
    }

    static OrphanProcess in(Path rows) {
        return new OrphanProcess(rows.resolve("postmaster.pid"));
    }

    boolean isRunning() throws IOException {
        var process = process();
        return process.isPresent() && isPostgres(process.get());
    }

    /**
     * Takes the number of a process that is not a server out of the file, so that PostgreSQL does not mistake it for
     * one. The rest stays: by it PostgreSQL sees whether children of the old server still write.
     */
    void disown() throws IOException {
        if (process().isPresent() && !isRunning()) {
            var lines = Files.readAllLines(file);
            lines.set(0, NOBODY);
            Files.write(file, lines);
        }
    }

    /** PostgreSQL writes it into the fourth line. */
    int port() throws IOException {
        return Integer.parseInt(Files.readAllLines(file).get(3).strip());
    }

    private Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
    }

    /** A process whose program we may not see is left to PostgreSQL's own judgement. */
    private static boolean isPostgres(ProcessHandle process) throws IOException {
        var program = process.info().command().map(OrphanProcess::lastName);
        return program.isPresent() ? program.get().startsWith("postgres") : !isZombie(process);
    }

    private static String lastName(String command) {
        return command.substring(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1);
    }

    /** Killed, but still listed because nobody asked how it ended, as in containers without an init. */
    private static boolean isZombie(ProcessHandle process) throws IOException {
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        return !process.isAlive() || (Files.isReadable(commandLine) && Files.readAllBytes(commandLine).length == 0);
    }
}
