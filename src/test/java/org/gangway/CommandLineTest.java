package org.gangway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gangway.database.Platform;
import org.gangway.database.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void runsWithDemonstrationForThisMachineOnly() {
        assertThat(parse(""))
                .isEqualTo(new CommandLine("run", Platform.dataDirectory(), "127.0.0.1", 8080, true, List.of()));
    }

    @Test
    void takesOptionsInBothSpellings() {
        assertThat(parse("run --data /srv/g --port=9000 --address 0.0.0.0 --empty"))
                .isEqualTo(new CommandLine("run", Path.of("/srv/g"), "0.0.0.0", 9000, false, List.of()));
    }

    @Test
    void prefersOptionsToTheEnvironment() {
        var environment = Map.of("GANGWAY_DATA", "/a", "GANGWAY_PORT", "1", "GANGWAY_ADDRESS", "::1");

        assertThat(CommandLine.parse(new String[] {"verify-log", "--data", "/b"}, environment))
                .isEqualTo(new CommandLine("verify-log", Path.of("/b"), "::1", 1, true, List.of()));
    }

    @Test
    void handsACommandWhatOnlyTheCommandUnderstands() {
        assertThat(parse("verify-log --expect abc --data /b --head").arguments())
                .containsExactly("--expect", "abc", "--head");
        assertThat(parse("verify-log --expect=abc").arguments()).containsExactly("--expect", "abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port 70000", "--port web", "--data", "--colour red"})
    void refusesWhatItDoesNotUnderstand(String typed) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> parse(typed))
                .withMessageStartingWith("Gangway does not understand " + typed.replaceFirst(" .*", ""));
    }

    private static CommandLine parse(String typed) {
        return CommandLine.parse(typed.isEmpty() ? new String[0] : typed.split(" "), Map.of());
    }
}
