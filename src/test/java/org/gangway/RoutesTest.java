package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Addresses of pages are written in the {@code …Routes} of their modules and nowhere else. */
class RoutesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ANNOTATED_IN_WORDS =
            Pattern.compile("@(?:Route|RouteAlias|Layout)\\((?:value = )?\"[^\"]*\"");
    private static final Pattern GONE_TO_IN_WORDS = Pattern.compile(
            "(?:navigate|setLocation|setAction|new Anchor|new SideNavItem|settings\\.link)\\(\\s*\"[^?#\"][^\"]*\"");

    @Test
    void pagesNameTheirAddressByAConstant() {
        assertThat(found(ANNOTATED_IN_WORDS, others())).isEmpty();
        assertThat(found(GONE_TO_IN_WORDS, others())).isEmpty();
    }

    @Test
    void addressesArePutTogetherNowhereElse() {
        var segments = segments();
        assertThat(segments).contains("engagement", "settlement", "receivables", "contract-year", "invitation");

        var elsewhere = others().flatMap(file -> literals(file)
                .filter(text -> !text.startsWith("text/")) // a kind of file, not a page
                .filter(text -> isAddress(text, segments))
                .map(text -> file + ": " + text));

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void whatIsForbiddenIsNoticed() {
        var segments = Set.of("engagement", "performance", "ledger");

        assertThat(Stream.of("engagement/", "engagement/:engagement", "/ledger", "performance?month=", "/ledger/"))
                .allMatch(text -> isAddress(text, segments));
        assertThat(Stream.of("engagement", "a/b", "the ledger / the book", "/api/ledgers", "org/gangway/ledger.xml"))
                .noneMatch(text -> isAddress(text, segments));
        assertThat(ANNOTATED_IN_WORDS
                        .matcher("@Route(value = \"login\", autoLayout")
                        .find())
                .isTrue();
        assertThat(GONE_TO_IN_WORDS
                        .matcher("UI.getCurrent().navigate(\"profile\")")
                        .find())
                .isTrue();
    }

    /** A part of an address that is joined to something else: a page's own name beside a slash or a question mark. */
    private static boolean isAddress(String text, Set<String> segments) {
        return text.matches("/?[a-z:-]+([/?][a-z0-9:=&/-]*)?")
                && text.matches(".*[/?].*")
                && Arrays.stream(text.split("[/?]")).anyMatch(segments::contains);
    }

    /** The fixed parts of all addresses. */
    private static Set<String> segments() {
        return files().filter(RoutesTest::isRoutes)
                .flatMap(RoutesTest::literals)
                .flatMap(text -> Arrays.stream(text.split("[/?=]")))
                .filter(part -> part.matches("[a-z-]+"))
                .collect(Collectors.toSet());
    }

    private static List<String> found(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> pattern.matcher(read(file)).results().map(hit -> file + ": " + hit.group()))
                .toList();
    }

    private static Stream<String> literals(Path file) {
        return LITERAL.matcher(read(file)).results().map((MatchResult hit) -> hit.group(1));
    }

    private static Stream<Path> others() {
        return files().filter(file -> !isRoutes(file));
    }

    private static boolean isRoutes(Path file) {
        return file.getFileName().toString().endsWith("Routes.java");
    }

    private static Stream<Path> files() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
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
