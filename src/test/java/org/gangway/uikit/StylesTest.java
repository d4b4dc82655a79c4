package org.gangway.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Styles say start and end, and never left and right: else half of the page stays where it is in a language that begins at the right. */
class StylesTest {

    private static final Path STYLES = Path.of("frontend/styles/gangway.css");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SIDE = Pattern.compile(
            "(?<![\\w.-])(?:(?:margin|padding|border|inset)-)?(?:left|right)(?:-[a-z]+)*\\s*:|:[^;{}]*\\b(?:left|right)\\s*[;}]");
    private static final Pattern SET_BY_CODE = Pattern.compile(
            "\"(?:(?:margin|padding|border)-)?(?:left|right)\",\\s*\"|\"(?:text-align|float)\",\\s*\"(?:left|right)\"");
    private static final Pattern PICTURE = Pattern.compile("(?m)^\\.(gangway-[\\w-]+) svg \\{");

    @Test
    void nameNoSide() throws IOException {
        var styles = COMMENT.matcher(Files.readString(STYLES)).replaceAll("");

        assertThat(SIDE.matcher(styles).results().map(MatchResult::group)).isEmpty();
        assertThat(SIDE.matcher("a { margin-left: 1px; }").find()).isTrue();
        assertThat(SIDE.matcher("a { text-align: right; }").find()).isTrue();
    }

    @Test
    void nameNoSideInCode() throws IOException {
        try (var files = Files.walk(CODE)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> SET_BY_CODE.matcher(text(file)).find()))
                    .isEmpty();
        }
    }

    /** Time and order run from the right in pictures of the portal's own. */
    @Test
    void mirrorEveryPictureOfOurOwn() throws IOException {
        var styles = Files.readString(STYLES);
        var mirrored = styles.substring(styles.indexOf("[dir=\"rtl\"] :is("));

        assertThat(PICTURE.matcher(styles).results().map(picture -> picture.group(1)))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(mirrored.substring(0, mirrored.indexOf(") svg")))
                        .contains("." + picture));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
