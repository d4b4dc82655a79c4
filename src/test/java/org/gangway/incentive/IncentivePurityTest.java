package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arithmetic touches nothing but its input: no binary fractions, no clock, no framework. */
class IncentivePurityTest {

    private static final Path SOURCES = Path.of("src/main/java/org/gangway/incentive");

    @Test
    void usesNoBinaryFractions() throws IOException {
        assertThat(lines())
                .noneMatch(line ->
                        line.matches(".*\\b(double|float|Double|Float|doubleValue|floatValue|Math|StrictMath)\\b.*"))
                .noneMatch(line -> line.matches(".*\\b\\d+\\.\\d+[dDfF]?\\b.*"));
    }

    @Test
    void usesNoClockLocaleOrChance() throws IOException {
        assertThat(lines()).noneMatch(line -> line.matches(".*\\b(now|Clock|Locale|Random|System|HashMap)\\b.*"));
    }

    @Test
    void importsOnlyTheJdkAndWhatIsAsPure() throws IOException {
        assertThat(lines().stream().filter(line -> line.startsWith("import ")))
                .isNotEmpty()
                .allMatch(line -> line.matches(
                                "import (static )?(java\\.|org\\.gangway\\.(shared|json|measure|incentive)\\.|org\\.jspecify\\.).*")
                        || line.matches(
                                "import org\\.springframework\\.modulith\\.(ApplicationModule|NamedInterface);"));
    }

    /** Without comments and texts. */
    private static List<String> lines() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(IncentivePurityTest::read)
                    .filter(line ->
                            !line.strip().startsWith("*") && !line.strip().startsWith("/*"))
                    .map(line -> line.replaceAll("\"[^\"]*\"", "").replaceAll("//.*", ""))
                    .toList();
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
