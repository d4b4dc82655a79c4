package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that writes {@link Msg}, run as the build runs it. */
class GenerateMessagesTest {

    @TempDir
    Path folder;

    private Path written;

    @BeforeEach
    void place() {
        written = folder.resolve("org/gangway/language/Msg.java");
    }

    @Test
    void writesAMethodForEachMessageWithTypedArguments() throws Exception {
        var said = generate("""
                # Page of an offer: {who String}, {n int}, {class Side}
                offer.new-rows = {who} sent {n, plural, one {# row} other {# rows of {class}}} */ @{n}
                enum.Side.CLIENT = Client
                # Step of an explanation: {result BigDecimal}
                explain.rounded = {result}
                """);

        assertThat(said).isEmpty();
        assertThat(written)
                .content()
                .contains("Text offer_new_rows(String who, int n, Enum<?> class_)", "Map.entry(\"class\", class_)")
                .contains("*&#47; &#64;{n}")
                .doesNotContain("Side", "rounded");
    }

    @Test
    void leavesAnUpToDateClassAlone() throws Exception {
        generate("a.b = A");
        var before = Files.getLastModifiedTime(written);

        generate("a.b = A");

        assertThat(Files.getLastModifiedTime(written)).isEqualTo(before);
    }

    @Test
    void refusesBrokenMessagesAndNamesFileAndKey() throws Exception {
        var said = generate("""
                a.open = {n, plural, one {x}}
                a.b-c = one
                a.b.c = two
                A.d = three
                a.e = {0}
                """);

        assertThat(written).doesNotExist();
        assertThat(said.lines())
                .hasSize(4)
                .allMatch(line -> line.contains("module.properties: "))
                .anyMatch(line -> line.contains("a.open"))
                .anyMatch(line -> line.contains("a.b.c: has the same method name as a.b-c"))
                .anyMatch(line -> line.contains("A.d"))
                .anyMatch(line -> line.contains("a.e: arguments have names"));
    }

    @Test
    void refusesArgumentsOfNoType() throws Exception {
        var said = generate("""
                a.untyped = {amount}
                # Page: {amount Money}
                a.other = {day}
                # Page: {day Date}
                a.unknown = {day}
                # Page: {day LocalDate}
                a.right = {day}
                """);

        assertThat(said.lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("a.untyped: the comment line above it"))
                .anyMatch(line -> line.contains("a.other: the comment line above it"))
                .anyMatch(line -> line.contains("a.unknown: Date is none of"));
    }

    private String generate(String messages) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("module.properties"), messages);
        var icu = MessagePattern.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        icu,
                        "src/build/java/GenerateMessages.java",
                        folder.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(said.isEmpty() ? 0 : 1);
        return said;
    }
}
