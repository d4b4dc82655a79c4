package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that send somebody to a file, and the glossary that names classes, name only what there is. */
class HowToAddTest {

    private static final Pattern PATH = Pattern.compile("`((?:src|docs|translations)/[\\w./-]+)`");
    private static final Pattern CLASS = Pattern.compile("`([a-z]\\w*(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*)(?:\\.[A-Z]\\w*)?`");
    private static final Pattern TABLE_CLASS = Pattern.compile("`([A-Z]\\w{3,})`");

    @ParameterizedTest
    @ValueSource(strings = {"docs/how-to-add.md", "docs/architecture.md", "CONTRIBUTING.md", "translations/README.md"})
    void namesFilesThatExist(String page) throws IOException {
        assertThat(named(page, PATH)).allMatch(path -> Files.exists(Path.of(path)));
    }

    @Test
    void namesFilesAtAll() throws IOException {
        assertThat(named("docs/how-to-add.md", PATH)).hasSizeGreaterThan(40);
    }

    @Test
    void namesClassesOfTheGlossaryThatExist() throws IOException {
        assertThat(named("docs/glossary.md", CLASS)).hasSizeGreaterThan(50).allMatch(HowToAddTest::isInItsPackage);
    }

    @Test
    void namesExamplesOfTheArchitectureThatExist() throws IOException {
        var page = Files.readString(Path.of("docs/architecture.md"));
        var table = page.substring(page.indexOf("| it …"), page.indexOf("How things that recur"));

        assertThat(TABLE_CLASS.matcher(table).results().map(found -> found.group(1)))
                .filteredOn(name -> !name.equals("Msg"))
                .hasSizeGreaterThan(10)
                .allMatch(HowToAddTest::isType);
    }

    private static List<String> named(String page, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of(page)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean isInItsPackage(String name) {
        return Files.exists(Path.of("src/main/java/org/gangway", name.replace('.', '/') + ".java"));
    }

    private static boolean isType(String name) {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.anyMatch(file -> file.endsWith(name + ".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
