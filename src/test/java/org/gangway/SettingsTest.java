package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of settings knows each that the code asks for, with what it is where nobody sets it. */
class SettingsTest {

    private static final Path PAGE = Path.of("docs/settings.md");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(gangway\\.[a-z.-]+):([^}$\"]*)");
    private static final Pattern CONDITION = Pattern.compile("ConditionalOnProperty\\(\"(gangway\\.[a-z.-]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("GANGWAY_[A-Z_]+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(GANGWAY_[A-Z_]+)` \\|.*\\| (.*) \\|$");

    @Test
    void everySettingOfTheCodeIsOnThePage() throws IOException {
        assertThat(page().keySet()).containsExactlyElementsOf(new TreeSet<>(asked().keySet()));
    }

    @Test
    void thePageSaysWhatIsUsual() throws IOException {
        var page = page();

        assertThat(asked())
                .allSatisfy((name, usual) -> assertThat(page.get(name)).as(name).contains(usual));
    }

    /** Each with its usual value, as far as the code names one where it asks. */
    private static Map<String, String> asked() throws IOException {
        var asked = new TreeMap<String, String>();
        for (var file : (Iterable<Path>) sources()::iterator) {
            var text = Files.readString(file);
            VARIABLE.matcher(
                            file.endsWith("gangway") || text.contains("getenv") || text.contains("environment")
                                    ? text
                                    : "")
                    .results()
                    .forEach(found -> asked.putIfAbsent(found.group(), ""));
            CONDITION.matcher(text).results().forEach(found -> asked.putIfAbsent(variable(found.group(1)), ""));
            PLACEHOLDER.matcher(text).results().forEach(found -> asked.put(variable(found.group(1)), found.group(2)));
        }
        return asked;
    }

    /** As the environment spells a property. */
    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> page() throws IOException {
        var page = new TreeMap<String, String>();
        ROW.matcher(Files.readString(PAGE)).results().forEach(row -> page.put(row.group(1), row.group(2)));
        return page;
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var java = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return Stream.concat(
                    java.stream(), Stream.of(Path.of("gangway"), Path.of("src/main/resources/application.yaml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
