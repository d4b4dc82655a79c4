package org.gangway.shared;

import java.util.Optional;
import org.slf4j.MDC;

/** The id of the request that this thread answers: on its answer, in the log, and what people are shown when something went wrong. */
public final class RequestId {

    /** Its name in the log. */
    public static final String KEY = "request";

    private RequestId() {}

    /** Nothing in work that no request asked for. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }
}
