package org.gangway.language;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when a text or a value of it is missing: tests fail, users see a gap and the log says it once. */
final class MissingTexts {

    private static final Logger LOG = LoggerFactory.getLogger(MissingTexts.class);
    private static final int MAX_REMEMBERED = 1000;

    private final boolean strict;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    MissingTexts(boolean strict) {
        this.strict = strict;
    }

    void report(String key, String problem) {
        var message = key + ": " + problem;
        if (strict) {
            throw new IllegalStateException(message);
        }
        if (reported.size() < MAX_REMEMBERED && reported.add(message)) {
            LOG.warn(message);
        }
    }
}
