package org.gangway.identity.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing without letting a stranger lock somebody out.
 *
 * <p>Failures count for an origin <em>and</em> an account together: five wrong passwords make that origin wait one
 * minute, then two, four, up to fifteen. When very many origins fail on one account, or one origin on very many
 * accounts, they have to wait as well; an origin from which the owner signed in before never does.
 */
@Component
class SignInGuard {

    static final int FREE_FAILURES = 5;
    static final int FAILURES_FROM_ANYWHERE = 50;
    static final int FAILURES_OF_ONE_ORIGIN = 50;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final SignInAttempts attempts;
    private final Clock clock;

    SignInGuard(JdbcClient jdbc, SignInAttempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** When the attempt may be made, or nothing if it may be made now. */
    Optional<Instant> waitUntil(SignInAttempt attempt) {
        var now = clock.instant();
        var own = jdbc.sql("select failures, locked_until, succeeded_at from sign_in_attempt"
                        + " where email = :email and address = :address")
                .param("email", attempt.email())
                .param("address", attempt.origin().value())
                .query(KnownAttempt.class)
                .optional();
        var locked =
                own.map(KnownAttempt::lockedUntil).map(Timestamp::toInstant).filter(until -> until.isAfter(now));
        if (locked.isPresent() || own.filter(a -> a.succeededAt() != null).isPresent()) {
            return locked;
        }
        return failuresOf("email", attempt.email(), now) >= FAILURES_FROM_ANYWHERE
                        || failuresOf("address", attempt.origin().value(), now) >= FAILURES_OF_ONE_ORIGIN
                ? Optional.of(now.plus(LONGEST_WAIT))
                : Optional.empty();
    }

    private long failuresOf(String column, String value, Instant now) {
        return jdbc.sql("select coalesce(sum(failures), 0) from sign_in_attempt where " + column
                        + " = :value and failed_at > :since")
                .param("value", value)
                .param("since", Timestamp.from(now.minus(LONGEST_WAIT)))
                .query(Long.class)
                .single();
    }

    void failed(SignInAttempt attempt) {
        attempts.forgetOld();
        var failures = jdbc.sql("""
            insert into sign_in_attempt as a (email, address, failures, failed_at)
            values (:email, :address, 1, :now)
            on conflict (email, address) do update set failures = a.failures + 1, failed_at = :now
            returning failures
            """)
                .param("email", attempt.email())
                .param("address", attempt.origin().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        if (failures >= FREE_FAILURES) {
            lock(attempt, failures);
        }
    }

    private void lock(SignInAttempt attempt, int failures) {
        var minutes = Math.min(LONGEST_WAIT.toMinutes(), 1L << Math.min(failures - FREE_FAILURES, 10));
        jdbc.sql("update sign_in_attempt set locked_until = :until where email = :email and address = :address")
                .param("until", Timestamp.from(clock.instant().plus(Duration.ofMinutes(minutes))))
                .param("email", attempt.email())
                .param("address", attempt.origin().value())
                .update();
    }

    void succeeded(SignInAttempt attempt) {
        jdbc.sql("""
            insert into sign_in_attempt as a (email, address, failures, succeeded_at)
            values (:email, :address, 0, :now)
            on conflict (email, address) do update
                set failures = 0, locked_until = null, succeeded_at = :now
            """)
                .param("email", attempt.email())
                .param("address", attempt.origin().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record KnownAttempt(
            int failures,
            @org.jspecify.annotations.Nullable Timestamp lockedUntil,
            @org.jspecify.annotations.Nullable Timestamp succeededAt) {}
}
