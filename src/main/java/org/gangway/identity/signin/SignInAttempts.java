package org.gangway.identity.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table of attempts to sign in small, however many strangers knock. */
@Component
class SignInAttempts {

    /** Failures of anybody who never got in from there. */
    static final int MOST_OF_STRANGERS = 10_000;

    static final Duration FAILURES_KEPT = Duration.ofDays(1);
    static final Duration SUCCESSES_KEPT = Duration.ofDays(180);

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.EPOCH);

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does so at most once a minute. */
    void forgetOld() {
        var now = clock.instant();
        var due = next.get();
        if (!now.isBefore(due) && next.compareAndSet(due, now.plus(BETWEEN))) {
            forget(now);
        }
    }

    void forget(Instant now) {
        jdbc.sql("""
            delete from sign_in_attempt
            where (succeeded_at is null and failed_at < :failures)
               or (succeeded_at < :successes and (failed_at is null or failed_at < :failures))
            """)
                .param("failures", Timestamp.from(now.minus(FAILURES_KEPT)))
                .param("successes", Timestamp.from(now.minus(SUCCESSES_KEPT)))
                .update();
        jdbc.sql("""
            delete from sign_in_attempt where (email, address) in (
                select email, address from sign_in_attempt where succeeded_at is null
                order by failed_at desc offset :most)
            """).param("most", MOST_OF_STRANGERS).update();
    }
}
