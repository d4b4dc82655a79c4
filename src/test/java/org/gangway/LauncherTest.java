package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the launcher says without starting anything. */
class LauncherTest {

    @Test
    void saysWhichVersionItIs() throws Exception {
        assertThat(typed("./gangway --version")).matches("Gangway \\d+\\.\\d+\\.\\d+\\S*\n");
        assertThat(inTheJar("--version")).startsWith("Gangway ");
    }

    @Test
    void explainsEachCommand() throws Exception {
        assertThat(typed("./gangway run -h"))
                .startsWith("./gangway run")
                .contains("--port N")
                .doesNotContain("verify-log");
        assertThat(typed("./gangway verify-log --help"))
                .contains("--expect HASH")
                .doesNotContain("--port N");
        assertThat(typed("./gangway -h")).contains("./gangway run", "./gangway settle", "GANGWAY_DB_URL");
        assertThat(inTheJar("run", "--help")).contains("./gangway run", "GANGWAY_DB_URL");
    }

    @Test
    void completesCommandsAndOptions() throws Exception {
        var shell =
                "eval \"$(./gangway completion)\"; COMP_WORDS=(./gangway %s); COMP_CWORD=%d; _gangway; echo \"${COMPREPLY[@]}\"";

        assertThat(typed(shell.formatted("ver", 1)).strip()).isEqualTo("verify-log");
        assertThat(typed(shell.formatted("run --po", 2)).strip()).isEqualTo("--port");
    }

    private static String inTheJar(String... arguments) {
        var out = new ByteArrayOutputStream();
        assertThat(Standalone.run(arguments, new PrintStream(out), System.err)).hasValue(0);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String typed(String command) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).as(said).isZero();
        return said;
    }
}
