package org.gangway.identity.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The code on the console that proves somebody owns this installation; lives as long as the process. */
@Component
public class FirstRunCode {

    private static final int LENGTH = 10;

    private final String code =
            OneTimeSecret.next().value().replaceAll("[-_01lIO]", "").toUpperCase(Locale.ROOT);

    FirstRunCode() {}

    /** What the console prints. */
    public String printed() {
        return code.substring(0, LENGTH);
    }

    public void require(String typed) {
        var same = MessageDigest.isEqual(
                printed().getBytes(StandardCharsets.UTF_8),
                typed.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        if (!same) {
            throw new RuleViolation("identity.first-run-code-wrong");
        }
    }
}
