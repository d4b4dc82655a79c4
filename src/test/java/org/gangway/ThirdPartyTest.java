package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever adds a library says under which licence it comes. */
class ThirdPartyTest {

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern NAME = Pattern.compile("<artifactId>([a-z0-9.-]+)</artifactId>");

    @Test
    void everyLibraryThatComesAlongIsOnThePage() throws IOException {
        var page = Files.readString(Path.of("docs/third-party.md"));
        var pom = Files.readString(Path.of("pom.xml"));
        var libraries = DEPENDENCY
                .matcher(pom.substring(0, pom.indexOf("<build>")))
                .results()
                .map(MatchResult::group)
                .filter(it -> !it.contains("<scope>test</scope>")
                        && !it.contains("<scope>provided</scope>")
                        && !it.contains("<scope>import</scope>"))
                .flatMap(it -> NAME.matcher(it).results().limit(1).map(found -> found.group(1)))
                .toList();

        assertThat(libraries)
                .hasSizeGreaterThan(20)
                .allSatisfy(library -> assertThat(page).contains(":" + library + " |"));
        assertThat(page.lines().filter(line -> line.endsWith("| ? |"))).isEmpty();
    }
}
