package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the description of the grammar are computed as they are printed there. */
class GrammarDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/terms-grammar.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile("(?:Written\\.kind\\(|\"kind\",\\s*)\"(\\w+)\"");

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCUMENT)).results().map(found -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void giveWhatTheySay(String json) {
        var example = GrammarExample.of(json);

        assertThat(ScheduleCheck.faults(example.schedule())).isEmpty();
        assertThat(example.found()).isEqualTo(example.gives());
    }

    @Test
    void showEveryKind() throws IOException {
        var document = Files.readString(DOCUMENT);
        try (var sources = Files.list(Path.of("src/main/java/org/gangway/incentive"))) {
            var kinds = sources.flatMap(GrammarDocumentTest::kinds).distinct().toList();

            assertThat(kinds)
                    .hasSizeGreaterThanOrEqualTo(40)
                    .allSatisfy(kind -> assertThat(document).contains('"' + kind + '"'));
        }
    }

    private static Stream<String> kinds(Path source) {
        try {
            return KIND.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
