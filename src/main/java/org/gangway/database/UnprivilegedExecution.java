package org.gangway.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lets PostgreSQL, which refuses to be root, run where everything is root, as in most containers. */
final class UnprivilegedExecution {

    /** A user namespace in which root's own files belong to an ordinary user. */
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private UnprivilegedExecution() {}

    static List<String> prefix() {
        if (Platform.isWindows() || !says("0", List.of("id", "-u"))) {
            return List.of();
        }
        if (says("0", List.of("unshare", "-U", "id", "-u")) || !says("", List.of("unshare", "-U", "true"))) {
            throw StartFailure.refusesRoot();
        }
        return NAMESPACE;
    }

    private static boolean says(String expected, List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 && said.equals(expected);
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
