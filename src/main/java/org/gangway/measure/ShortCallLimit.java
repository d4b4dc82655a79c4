package org.gangway.measure;

import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.shared.RuleViolation;

/**
 * Until when a caller who gives up was no lost call, agreed apart from the time for answering.
 *
 * @param seconds 1 to {@value #MOST}, since the call began to wait
 */
@Meaning("A caller who gives up within so many seconds counts as served.")
public record ShortCallLimit(int seconds) {

    public static final int MOST = 600;

    public ShortCallLimit {
        if (seconds < 1 || seconds > MOST) {
            throw new RuleViolation("measure.short-call-limit-out-of-range", Map.of("max", MOST));
        }
    }
}
