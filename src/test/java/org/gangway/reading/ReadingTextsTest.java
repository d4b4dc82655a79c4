package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/gangway/reading");
    private static final Pattern RULE = Pattern.compile("\"(reading\\.[a-z0-9-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void saysEveryRefusalAndProblem(String language) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("translations", language, "reading.properties"))) {
            texts.load(in);
        }

        var rules = rules();
        assertThat(rules).contains("reading.too-large", "reading.problem-duplicate-key");
        assertThat(texts.stringPropertyNames()).containsAll(rules).containsAll(enumKeys());
    }

    private static Set<String> rules() throws IOException {
        var rules = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                RULE.matcher(Files.readString(file)).results().forEach(match -> rules.add(match.group(1)));
            }
        }
        return rules;
    }

    private static List<String> enumKeys() {
        var keys = new ArrayList<String>();
        for (var type : List.of(
                FormatCertainty.class,
                ColumnKind.class,
                DateOrder.class,
                DecimalMark.class,
                TextEncoding.class,
                LineEnding.class,
                RowProblemKind.class,
                FieldSeparator.class)) {
            for (var constant : type.getEnumConstants()) {
                keys.add("enum." + type.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
        }
        return keys;
    }
}
