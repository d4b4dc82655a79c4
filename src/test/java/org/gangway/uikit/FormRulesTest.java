package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form says what is refused where it was typed. */
class FormRulesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path KIT = Path.of("uikit");

    /** Fields whose content a rule may refuse, unlike a choice among what is offered. */
    private static final Pattern TYPED = Pattern.compile(
            "new (TextField|TextArea|IntegerField|EmailField|LocalizedDatePicker|LocalizedNumberField)\\(");

    private static final Pattern AT_FIELD = Pattern.compile("refusedAt\\(|RuleFields|IdentityRules|setErrorMessage\\(");
    private static final Pattern DIALOG = Pattern.compile("extends (Input|Reason|Term)Dialog\\b");

    @Test
    void dialogsNameTheFieldOfEachRefusal() {
        var silent = sources().entrySet().stream()
                .filter(source -> DIALOG.matcher(source.getValue()).find())
                .filter(source -> TYPED.matcher(source.getValue()).find())
                .filter(source -> !AT_FIELD.matcher(source.getValue()).find())
                .map(Map.Entry::getKey);

        assertThat(silent).isEmpty();
    }

    @Test
    void nobodySaysARefusalInAPassingNotice() {
        assertThat(withWords("Notices\\.error\\(", "catch \\(RuleViolation[^{]*\\{\\s*Notices\\."))
                .isEmpty();
    }

    @Test
    void whatIsTypedIntoADialogIsAForm() {
        assertThat(withWords("new Dialog\\([a-zA-Z]")).isEmpty();
    }

    @Test
    void whatStandsInRedIsHeard() {
        var unheard = sources().entrySet().stream()
                .filter(source -> source.getValue().contains("gangway-problem"))
                .filter(source -> !source.getValue().contains("\"alert\""))
                .map(Map.Entry::getKey);

        assertThat(unheard).isEmpty();
    }

    @Test
    void seesTheSources() {
        assertThat(sources()).hasSizeGreaterThan(500);
        assertThat(sources().values().stream()
                        .filter(code -> DIALOG.matcher(code).find()))
                .hasSizeGreaterThan(20);
    }

    private static List<Path> withWords(String... patterns) {
        return sources().entrySet().stream()
                .filter(source -> !source.getKey().toString().contains(KIT + "/"))
                .filter(source -> Stream.of(patterns)
                        .anyMatch(pattern -> Pattern.compile(pattern)
                                .matcher(source.getValue())
                                .find()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Path, String> sources() {
        try (var files = Files.walk(SOURCES)) {
            var sources = new TreeMap<Path, String>();
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.put(file, read(file)));
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
