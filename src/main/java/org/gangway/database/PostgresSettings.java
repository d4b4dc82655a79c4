package org.gangway.database;

import java.nio.file.Path;

/**
 * How a PostgreSQL of our own is to run.
 *
 * @param directory where its rows, its log and its passwords stay
 * @param port the port on the loopback address, 0 for any free one
 * @param careless true gives up durability for speed: for tests only
 */
public record PostgresSettings(Path directory, int port, boolean careless) {

    public PostgresSettings {
        directory = directory.toAbsolutePath().normalize();
    }

    public static PostgresSettings in(Path directory) {
        return new PostgresSettings(directory, 0, false);
    }

    public PostgresSettings forTests() {
        return new PostgresSettings(directory, port, true);
    }

    public PostgresSettings onPort(int newPort) {
        return new PostgresSettings(directory, newPort, careless);
    }

    Path rows() {
        return directory.resolve("postgres");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }
}
