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
 * <p>Failures count for an address <em>and</em> an account together: five wrong passwords make that address wait one
 * minute, then two, four, up to fifteen. When very many addresses fail on one account, addresses that never got in have
 * to wait as well; one from which the owner signed in before never does.
 */
@Component
class SignInGuard {

    static final int FREE_FAILURES = 5;
    static final int FAILURES_FROM_ANYWHERE = 50;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInGuard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the address may try again, or nothing if it may try now. */
    Optional<Instant> waitUntil(String email, String address) {
        var now = clock.instant();
        var own = jdbc.sql("select failures, locked_until, succeeded_at from sign_in_attempt"
                        + " where email = :email and address = :address")
                .param("email", email)
                .param("address", address)
                .query(Attempt.class)
                .optional();
        var locked = own.map(Attempt::lockedUntil).map(Timestamp::toInstant).filter(until -> until.isAfter(now));
        if (locked.isPresent() || own.filter(a -> a.succeededAt() != null).isPresent()) {
            return locked;
        }
        return recentFailures(email, now) >= FAILURES_FROM_ANYWHERE
                ? Optional.of(now.plus(LONGEST_WAIT))
                : Optional.empty();
    }

    private long recentFailures(String email, Instant now) {
        return jdbc.sql("select coalesce(sum(failures), 0) from sign_in_attempt"
                        + " where email = :email and failed_at > :since")
                .param("email", email)
                .param("since", Timestamp.from(now.minus(LONGEST_WAIT)))
                .query(Long.class)
                .single();
    }

    void failed(String email, String address) {
        var failures = jdbc.sql("""
                        insert into sign_in_attempt as a (email, address, failures, failed_at)
                        values (:email, :address, 1, :now)
                        on conflict (email, address) do update set failures = a.failures + 1, failed_at = :now
                        returning failures
                        """)
                .param("email", email)
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
        if (failures >= FREE_FAILURES) {
            lock(email, address, failures);
        }
    }

    private void lock(String email, String address, int failures) {
        var minutes = Math.min(LONGEST_WAIT.toMinutes(), 1L << Math.min(failures - FREE_FAILURES, 10));
        jdbc.sql("update sign_in_attempt set locked_until = :until where email = :email and address = :address")
                .param("until", Timestamp.from(clock.instant().plus(Duration.ofMinutes(minutes))))
                .param("email", email)
                .param("address", address)
                .update();
    }

    void succeeded(String email, String address) {
        jdbc.sql("""
                        insert into sign_in_attempt as a (email, address, failures, succeeded_at)
                        values (:email, :address, 0, :now)
                        on conflict (email, address) do update
                            set failures = 0, locked_until = null, succeeded_at = :now
                        """)
                .param("email", email)
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record Attempt(
            int failures,
            @org.jspecify.annotations.Nullable Timestamp lockedUntil,
            @org.jspecify.annotations.Nullable Timestamp succeededAt) {}
}
