package org.gangway.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that writes rows and then waits to be killed. */
final class WritingProcess {

    static final String[] ROWS = {"create table line (n int)", "insert into line select generate_series(1, 100)"};

    private static final String COMMITTED = "committed";

    private WritingProcess() {}

    /** Returns when the process has committed its rows. */
    static Process start(Path directory) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var reader = process.inputReader(StandardCharsets.UTF_8);
        if (!COMMITTED.equals(reader.readLine())) {
            throw new IOException("The process ended before it had committed");
        }
        return process;
    }

    /** Durable settings on purpose: this is about what survives. */
    public static void main(String[] arguments) throws Exception {
        var server = LocalPostgres.start(PostgresSettings.in(Path.of(arguments[0])));
        LocalPostgresTest.execute(server.logins().owner(), ROWS);
        System.out.println(COMMITTED);
        Thread.sleep(Long.MAX_VALUE);
    }
}
