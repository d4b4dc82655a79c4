package org.gangway.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The machine we run on: its name in archives, and where a program keeps a user's files on it. */
public final class Platform {

    private static final String HOME = System.getProperty("user.home", ".");

    private Platform() {}

    /** Where the rows stay unless somebody says otherwise. */
    public static Path dataDirectory() {
        return switch (os()) {
            case "windows" -> localAppDirectory().resolve("Gangway");
            case "darwin" -> Path.of(HOME, "Library", "Application Support", "Gangway");
            default -> xdg("XDG_DATA_HOME", ".local/share").resolve("gangway");
        };
    }

    static Path cacheDirectory() {
        return switch (os()) {
            case "windows" -> localAppDirectory().resolve("Gangway").resolve("cache");
            case "darwin" -> Path.of(HOME, "Library", "Caches", "Gangway");
            default -> xdg("XDG_CACHE_HOME", ".cache").resolve("gangway");
        };
    }

    /** The names the archive of PostgreSQL may have for this machine, the usual one first. */
    static List<String> archives() {
        var arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return switch (arch) {
            case "aarch64", "arm64" -> List.of(archive("arm_64"), archive("arm64v8"), archive("x86_64"));
            default -> List.of(archive("x86_64"), archive("amd64"));
        };
    }

    static String name() {
        return System.getProperty("os.name") + " on " + System.getProperty("os.arch");
    }

    static boolean isWindows() {
        return os().equals("windows");
    }

    private static String archive(String arch) {
        return "postgres-" + os() + "-" + arch + ".txz";
    }

    private static String os() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static Path localAppDirectory() {
        return orElse(System.getenv("LOCALAPPDATA"), Path.of(HOME, "AppData", "Local"));
    }

    private static Path xdg(String variable, String otherwise) {
        return orElse(System.getenv(variable), Path.of(HOME, otherwise));
    }

    private static Path orElse(@Nullable String directory, Path otherwise) {
        return directory == null || directory.isBlank() ? otherwise : Path.of(directory);
    }
}
