package org.gangway.testing.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The committed front-end bundle, laid where a packaged application has it.
 *
 * <p>Tests run before the application is packaged, so nobody has done that for them yet.
 */
public final class FrontEnd {

    private static final Path BUNDLE = Path.of("src", "main", "bundles", "prod.bundle");
    private static final Path PLACE = classes().resolve("META-INF").resolve("VAADIN");

    private FrontEnd() {}

    /** Where the tests' own classes lie. */
    private static Path classes() {
        try {
            return Path.of(FrontEnd.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static void unpack() {
        try (var bundle = new ZipFile(BUNDLE.toFile())) {
            for (var entry : bundle.stream().filter(e -> !e.isDirectory()).toList()) {
                unpack(bundle, entry);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpack(ZipFile bundle, ZipEntry entry) throws IOException {
        var target = PLACE.resolve(entry.getName()).normalize();
        if (!target.startsWith(PLACE)) {
            throw new IOException("not a place in the bundle: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = bundle.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
