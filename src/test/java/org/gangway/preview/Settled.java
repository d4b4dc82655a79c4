package org.gangway.preview;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a run of the command printed and how it ended. */
record Settled(int exitCode, String out, String err) {

    static final String TERMS = "docs/examples/agreement.json";
    static final String RESULTS = "docs/examples/results.csv";

    static Settled run(String... typed) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = new SettleCommand().run(List.of(typed), new PrintStream(out), new PrintStream(err));
        return new Settled(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Settled examples(String... more) {
        var typed = new java.util.ArrayList<>(List.of("--terms", TERMS, "--results", RESULTS));
        typed.addAll(List.of(more));
        return run(typed.toArray(String[]::new));
    }
}
