package org.gangway.agreement.negotiation;

import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** What one side writes beside an offer. */
final class OfferMessage {

    private static final int MAX_LENGTH = 2000;

    private OfferMessage() {}

    static String required(String typed) {
        var text = of(typed);
        if (text == null) {
            throw new RuleViolation("agreement.reason-missing");
        }
        return text;
    }

    static @Nullable String of(String typed) {
        var text = WrittenText.words(typed);
        if (text.length() > MAX_LENGTH) {
            throw new RuleViolation("agreement.message-length", Map.of("max", MAX_LENGTH));
        }
        return text.isEmpty() ? null : text;
    }
}
