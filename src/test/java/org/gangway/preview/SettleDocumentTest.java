package org.gangway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/settle.md shows is what happens. */
class SettleDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/settle.md");
    private static final Pattern CONSOLE =
            Pattern.compile("```console\\n\\$ \\./gangway settle (.*)\\n([\\s\\S]*?)```");

    record Shown(String typed, String printed) {}

    static List<Shown> consoles() throws IOException {
        return CONSOLE.matcher(Files.readString(DOCUMENT))
                .results()
                .map(found -> new Shown(found.group(1), found.group(2)))
                .toList();
    }

    /** A console may leave out the end of what is printed; then its last line is an ellipsis. */
    @ParameterizedTest
    @MethodSource("consoles")
    void showsWhatIsPrinted(Shown shown) {
        var settled = Settled.run(shown.typed().split(" "));

        var printed = (settled.out() + settled.err()).replace('\u00a0', ' ');
        var expected = shown.printed().replaceFirst("…\\n$", "");
        assertThat(printed).startsWith(expected);
        assertThat(shown.printed().endsWith("…\n") || printed.equals(expected)).isTrue();
    }

    @Test
    void namesEveryColumn() throws IOException {
        var header = Files.readAllLines(Path.of(Settled.RESULTS)).getFirst();

        assertThat(Files.readString(DOCUMENT))
                .contains(Arrays.stream(header.split(","))
                        .map(column -> "`" + column + "`")
                        .toList());
    }

    @Test
    void keepsThePreviewOfTheExamples() throws IOException {
        assertThat(Files.readString(Path.of("docs/examples/preview.json")))
                .isEqualTo(Settled.examples("--json", "--period", "2025-07").out());
    }
}
