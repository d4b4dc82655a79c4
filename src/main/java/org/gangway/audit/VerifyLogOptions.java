package org.gangway.audit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import org.gangway.database.StartFailure;

/**
 * What {@code verify-log} was asked for.
 *
 * @param headOnly print nothing but the hash of the newest entry, for a script that keeps it
 * @param expected hash of an entry that must still be there; empty when none was named
 */
record VerifyLogOptions(boolean headOnly, String expected) {

    static VerifyLogOptions parse(List<String> arguments) {
        var typed = new ArrayDeque<>(arguments);
        var options = new VerifyLogOptions(false, "");
        while (!typed.isEmpty()) {
            var option = typed.pop();
            options = switch (option) {
                case "--head" -> new VerifyLogOptions(true, options.expected);
                case "--expect" -> new VerifyLogOptions(options.headOnly, hash(typed.poll()));
                default -> throw StartFailure.notUnderstood(option);
            };
        }
        return options;
    }

    private static String hash(@org.jspecify.annotations.Nullable String typed) {
        var hash = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw StartFailure.notUnderstood("--expect without the 64 signs of a hash");
        }
        return hash;
    }
}
