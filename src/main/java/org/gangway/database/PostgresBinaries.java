package org.gangway.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.gangway.shared.Sha256;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once per user from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The directory that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpackedIn(Path cache) throws IOException {
        var archive = archive();
        var target = cache.resolve("postgresql-" + hash(archive));
        if (!Files.isDirectory(target)) {
            unpack(archive, cache, target);
        }
        return target;
    }

    /** The programs of another major version that an earlier Gangway unpacked there. */
    static Optional<PostgresPrograms> leftBehind(Path cache, String majorVersion) {
        if (!Files.isDirectory(cache)) {
            return Optional.empty();
        }
        try (var folders = Files.newDirectoryStream(cache, "postgresql-*")) {
            for (var folder : folders) {
                var programs = new PostgresPrograms(folder);
                if (programs.majorVersion().equals(majorVersion)) {
                    return Optional.of(programs);
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static URL archive() {
        return Platform.archives().stream()
                .map(name -> PostgresBinaries.class.getResource("/" + name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> StartFailure.noBinaries(Platform.name()));
    }

    private static String hash(URL archive) throws IOException {
        try (var in = new DigestInputStream(archive.openStream(), Sha256.digest())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        }
    }

    /** Unpacks beside the target and renames, so that a half-unpacked directory never looks finished. */
    private static void unpack(URL archive, Path cache, Path target) throws IOException {
        Files.createDirectories(cache);
        var unfinished = Files.createTempDirectory(cache, "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unpackedMeanwhile) {
            if (!Files.isDirectory(target)) {
                throw unpackedMeanwhile;
            }
        } finally {
            DirectoryRemover.delete(unfinished);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        var path = directory.resolve(entry.getName()).normalize();
        if (!path.startsWith(directory)) {
            throw new FileAlreadyExistsException(entry.getName(), null, "leads out of the archive");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(content, path);
            makeExecutable(entry, path);
        }
    }

    private static void makeExecutable(TarArchiveEntry entry, Path path) {
        if ((entry.getMode() & 0111) != 0 && !path.toFile().setExecutable(true, false)) {
            throw new IllegalStateException("Not executable: " + path);
        }
    }
}
