package org.gangway.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.json.Unwritten;
import org.gangway.shared.Constant;

/** The message keys that enums and sealed types of the compiled code should have. */
final class EnumKeys {

    private static final Path CLASSES = classes();

    private EnumKeys() {}

    /** One key for each constant of the enum, or each kind of the sealed type, with this simple name; none if there is none. */
    static Set<String> of(String simpleName) {
        var name = "(.*[.$])?" + simpleName;
        try (var files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .filter(type -> type.matches(name))
                    .flatMap(EnumKeys::constants)
                    .map(constant -> Text.of(constant).key())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Constant> constants(String className) {
        try {
            var type = Class.forName(className);
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants()).map(constant -> Constant.of((Enum<?>) constant));
            }
            return type.isSealed()
                    ? Arrays.stream(type.getPermittedSubclasses())
                            .filter(kind -> !kind.isAnnotationPresent(Unwritten.class))
                            .map(kind -> new Constant(type.getSimpleName(), kind.getSimpleName()))
                    : Stream.empty();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Texts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
