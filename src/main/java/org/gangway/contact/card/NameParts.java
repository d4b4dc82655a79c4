package org.gangway.contact.card;

import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/** A name in its parts, as far as its owner told them: for sorting and initials, never for what is shown. */
public record NameParts(String given, String additional, String family, String prefix, String suffix) {

    public static final NameParts NONE = new NameParts("", "", "", "", "");
    static final int MAX_LENGTH = 120;

    public NameParts {
        given = line(given);
        additional = line(additional);
        family = line(family);
        prefix = line(prefix);
        suffix = line(suffix);
    }

    static String line(String typed) {
        var line = WrittenText.line(typed);
        if (line.length() > MAX_LENGTH) {
            throw new RuleViolation("contact.card-line-length", Map.of("max", MAX_LENGTH));
        }
        return line;
    }

    public boolean areKnown() {
        return !given.isEmpty() || !family.isEmpty();
    }
}
