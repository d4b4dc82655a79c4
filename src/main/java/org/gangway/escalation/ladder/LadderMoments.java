package org.gangway.escalation.ladder;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.ConsecutiveNumbers;
import org.springframework.stereotype.Component;

/** When versions of a ladder are made, and the number that each gets. */
@Component
class LadderMoments {

    private final Ladders ladders;
    private final ConsecutiveNumbers numbers;
    private final Clock clock;

    LadderMoments(Ladders ladders, ConsecutiveNumbers numbers, Clock clock) {
        this.ladders = ladders;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** As exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    int number(EngagementId engagement) {
        return numbers.next(engagement.value(), () -> ladders.nextNumber(engagement));
    }
}
