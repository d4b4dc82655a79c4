package org.gangway.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of the database's roles, in a file that only its owner reads. */
final class DatabasePasswords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values;

    private DatabasePasswords(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    static Path fileIn(Path directory) {
        return directory.resolve("passwords.properties");
    }

    static DatabasePasswords create(Path directory) throws IOException {
        var values = new Properties();
        for (var role : DatabaseRoleSetup.ALL) {
            values.setProperty(role, random());
        }
        var databasePasswords = new DatabasePasswords(fileIn(directory), values);
        databasePasswords.store();
        return databasePasswords;
    }

    static DatabasePasswords read(Path directory) throws IOException {
        var file = fileIn(directory);
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        if (!values.stringPropertyNames().containsAll(DatabaseRoleSetup.ALL)) {
            throw StartFailure.passwordsMissing(file);
        }
        return new DatabasePasswords(file, values);
    }

    String of(String role) {
        return values.getProperty(role, "");
    }

    private void store() throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly());
        try (var writer = Files.newBufferedWriter(unfinished)) {
            values.store(writer, null);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Windows keeps the directory of a user from others by itself and knows no such mode. */
    static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
