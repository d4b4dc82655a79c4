package org.gangway.database;

import java.nio.file.Path;

/**
 * How a PostgreSQL of our own is to run.
 *
 * @param folder where its rows, its log and its passwords stay
 * @param port the port on the loopback address, 0 for any free one
 * @param careless true gives up durability for speed: for tests only
 */
public record PostgresSettings(Path folder, int port, boolean careless) {

    public PostgresSettings {
        folder = folder.toAbsolutePath().normalize();
    }

    public static PostgresSettings in(Path folder) {
        return new PostgresSettings(folder, 0, false);
    }

    public PostgresSettings forTests() {
        return new PostgresSettings(folder, port, true);
    }

    public PostgresSettings onPort(int newPort) {
        return new PostgresSettings(folder, newPort, careless);
    }

    Path rows() {
        return folder.resolve("postgres");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }
}
