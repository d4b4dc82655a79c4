package org.gangway.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How many calls each program made within the running minute, in this process. */
class CallRates {

    private static final int SECONDS = 60;

    private final int most;
    private final Clock clock;
    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();

    CallRates(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** How many seconds the program has to wait; none where it may go on. */
    long secondsToWait(UUID program) {
        var now = clock.instant();
        var minute =
                minutes.merge(program, new Minute(now, 1), (known, first) -> known.isOver(now) ? first : known.next());
        return minute.calls() <= most
                ? 0
                : Math.max(1, minute.from().plusSeconds(SECONDS).getEpochSecond() - now.getEpochSecond());
    }

    private record Minute(Instant from, int calls) {

        boolean isOver(Instant now) {
            return !now.isBefore(from.plusSeconds(SECONDS));
        }

        Minute next() {
            return new Minute(from, calls + 1);
        }
    }
}
