package org.gangway.governance.committee;

import java.util.UUID;
import java.util.function.IntSupplier;
import org.gangway.database.AdvisoryLock;
import org.springframework.stereotype.Component;

/**
 * Numbers without gaps or doubles: who asks for the next one holds back everybody else who numbers in the same place
 * until the transaction ends.
 */
@Component
public class ConsecutiveNumbers {

    private static final String SUBJECT = "governance numbers";

    private final AdvisoryLock lock;

    ConsecutiveNumbers(AdvisoryLock lock) {
        this.lock = lock;
    }

    /**
     * The next number within a place.
     *
     * @param place whatever the numbers are consecutive within: a committee, an engagement, a meeting
     * @param next reads the number that comes next; asked only when nobody else numbers there
     */
    public int next(UUID place, IntSupplier next) {
        lock.take(SUBJECT, place);
        return next.getAsInt();
    }
}
