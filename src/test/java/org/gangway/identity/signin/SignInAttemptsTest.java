package org.gangway.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.gangway.identity.SystemWork;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of attempts to sign in, and what strangers can make of it. */
@ModuleTest
class SignInAttemptsTest {

    private static final Instant NOW = Instant.parse("2031-03-03T08:00:00Z");

    @Autowired
    SignInAttempts attempts;

    @Autowired
    LocalSignIn signIn;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void tidy() throws SQLException {
        write("delete from sign_in_attempt where email like '%@flood.example'");
    }

    @Test
    void staysSmallHoweverManyKnock() throws SQLException {
        write("insert into sign_in_attempt (email, address, failures, failed_at) select n || '@flood.example',"
                + " '203.0.113.1', 1, timestamptz '2031-03-03 07:00Z'"
                + " - n *"
                + " interval"
                + " '1 second'"
                + " from"
                + " generate_series(1,"
                + " " + (SignInAttempts.MOST_OF_STRANGERS + 500) + ") n");
        write("insert into sign_in_attempt (email, address, failures, failed_at, succeeded_at) values"
                + " ('owner@flood.example', '203.0.113.1', 2, '2031-03-01', '2031-02-01')");

        forget();

        assertThat(count("succeeded_at is null")).isEqualTo(SignInAttempts.MOST_OF_STRANGERS);
        assertThat(count("email = '1@flood.example'")).as("the newest").isEqualTo(1);
        assertThat(count("email = 'owner@flood.example'")).isEqualTo(1);
    }

    @Test
    void forgetsWhatIsOld() throws SQLException {
        write("insert into sign_in_attempt (email, address, failures, failed_at, succeeded_at) values"
                + " ('stranger@flood.example', 'a', 1, '" + NOW.minus(Duration.ofDays(2)) + "', null),"
                + " ('lately@flood.example', 'a', 1, '" + NOW.minus(Duration.ofHours(2)) + "', null),"
                + " ('gone@flood.example', 'a', 0, null, '" + NOW.minus(Duration.ofDays(200)) + "'),"
                + " ('owner@flood.example', 'a', 0, null, '" + NOW.minus(Duration.ofDays(20)) + "')");

        forget();

        assertThat(count("email like '%@flood.example'")).isEqualTo(2);
        assertThat(count("email in ('lately@flood.example', 'owner@flood.example')"))
                .isEqualTo(2);
    }

    @Test
    void makesAnOriginWaitThatTriesManyAccounts() {
        for (var account = 0; account < SignInGuard.FAILURES_OF_ONE_ORIGIN; account++) {
            var attempt = attempt(account + "@flood.example", "203.0.113.77");
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn.authenticate(attempt));
        }

        assertThatExceptionOfType(LockedException.class)
                .isThrownBy(() -> signIn.authenticate(attempt("next@flood.example", "203.0.113.77")));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn.authenticate(attempt("next@flood.example", "203.0.113.78")));
    }

    @Test
    void takesTheNetworkOfOneCustomerForOneOrigin() {
        assertThat(SignInOrigin.of("2001:db8:1:2:3:4:5:6")).isEqualTo(SignInOrigin.of("2001:db8:1:2::9"));
        assertThat(SignInOrigin.of("2001:db8:1:2::9")).isNotEqualTo(SignInOrigin.of("2001:db8:1:3::9"));
        assertThat(SignInOrigin.of("203.0.113.77").value()).isEqualTo("203.0.113.77");
        assertThat(SignInOrigin.of("no address")).isEqualTo(SignInOrigin.LOCAL);
    }

    private void forget() {
        SystemWork.run(() -> transaction.executeWithoutResult(_ -> attempts.forget(NOW)));
    }

    private static UsernamePasswordAuthenticationToken attempt(String email, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, "a wrong sentence");
        attempt.setDetails(new WebAuthenticationDetails(request));
        return attempt;
    }

    private static void write(String statement) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var change = owner.createStatement()) {
            change.execute(statement);
        }
    }

    private static int count(String condition) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.createStatement();
                var rows = query.executeQuery("select count(*) from sign_in_attempt where " + condition)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
