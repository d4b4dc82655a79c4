package org.gangway.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Calls the programs of an unpacked PostgreSQL. */
final class PostgresPrograms {

    private static final long PATIENCE_SECONDS = 300;

    private final Path home;
    private final List<String> prefix;

    PostgresPrograms(Path home) {
        this.home = home;
        this.prefix = UnprivilegedExecution.prefix();
    }

    /** The major version, which decides whether a directory of rows can be read. */
    String majorVersion() throws IOException {
        var catalog = home.resolve("share/postgresql/postgres.bki");
        if (!Files.exists(catalog)) {
            catalog = home.resolve("share/postgres.bki");
        }
        try (var lines = Files.lines(catalog)) {
            return lines.findFirst().orElse("").replaceAll("\\D+", "");
        }
    }

    void initdb(String... arguments) throws IOException {
        call("initdb", arguments);
    }

    void pgCtl(String... arguments) throws IOException {
        call("pg_ctl", arguments);
    }

    private void call(String program, String... arguments) throws IOException {
        var said = Files.createTempFile("gangway-", ".txt");
        try {
            var process = builder(program, arguments, said).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (process.waitFor() != 0) {
                throw new PostgresProgramFailed(program, Files.readString(said));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    /** Its words go to a file: the server inherits them, and a pipe would keep us waiting for as long as it runs. */
    private ProcessBuilder builder(String program, String[] arguments, Path said) {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin")
                .resolve(Platform.isWindows() ? program + ".exe" : program)
                .toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
