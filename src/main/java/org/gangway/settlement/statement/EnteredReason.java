package org.gangway.settlement.statement;

import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;

/** Reasons that people give in their own words. */
public final class EnteredReason {

    static final int MAX_LENGTH = 2000;
    static final int LONGEST_REFERENCE = 120;

    private EnteredReason() {}

    /** Without blanks around; refused when there are none or too many. */
    public static String required(String words) {
        var stripped = WrittenText.words(words);
        if (stripped.isEmpty() || stripped.length() > MAX_LENGTH) {
            throw new RuleViolation("settlement.reason-length", Map.of("max", MAX_LENGTH));
        }
        return stripped;
    }

    /** Number of a credit note, an invoice or a payment. */
    public static String reference(String number) {
        var stripped = WrittenText.line(number);
        if (stripped.isEmpty() || stripped.length() > LONGEST_REFERENCE) {
            throw new RuleViolation("settlement.reference-length", Map.of("max", LONGEST_REFERENCE));
        }
        return stripped;
    }
}
