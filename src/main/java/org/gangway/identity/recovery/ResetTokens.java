package org.gangway.identity.recovery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gangway.identity.registration.OneTimeSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/**
 * One-time tokens for a new password, of which only the hash is kept; callers do so as {@link
 * org.gangway.identity.SystemWork} inside a transaction, so that a token is used up only if the password was taken.
 */
@Component
class ResetTokens implements OneTimeTokenService {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ResetTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var now = clock.instant();
        forgetOld(now);
        var secret = OneTimeSecret.next();
        var origin = request instanceof ResetTokenRequest reset ? reset.origin() : ResetOrigin.MAIL;
        var expiresAt = now.plus(request.getExpiresIn());
        jdbc.sql("insert into password_reset (token_hash, user_id, origin, issued_at, expires_at)"
                        + " select :hash, id, :origin, :now, :expires from user_account where email = :email")
                .param("hash", secret.hash())
                .param("email", request.getUsername())
                .param("origin", origin.name())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expiresAt))
                .update();
        return new DefaultOneTimeToken(secret.value(), request.getUsername(), expiresAt);
    }

    /** Uses up the token, and with it every other one of its owner; null where it is unknown, used or too old. */
    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken presented) {
        var value = String.valueOf(presented.getTokenValue());
        var found = find(value);
        found.ifPresent(token -> jdbc.sql("update password_reset set used_at = :now where used_at is null and user_id ="
                        + " (select user_id from password_reset where token_hash = :hash)")
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", new OneTimeSecret(value).hash())
                .update());
        return found.map(token -> new DefaultOneTimeToken(value, token.email(), token.expiresAt()))
                .orElse(null);
    }

    /** The token, as long as it opens something. */
    Optional<OpenToken> find(String value) {
        return jdbc.sql("select a.email, r.origin, r.expires_at from password_reset r"
                        + " join user_account a on a.id = r.user_id and a.active"
                        + " where r.token_hash = :hash and r.used_at is null and r.expires_at >= :now for update of r")
                .param("hash", new OneTimeSecret(value).hash())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new OpenToken(
                        row.getString("email"),
                        ResetOrigin.valueOf(row.getString("origin")),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** How many were mailed to somebody since. */
    int mailedSince(String email, Instant moment) {
        return jdbc.sql("select count(*) from password_reset r join user_account a on a.id = r.user_id"
                        + " where a.email = :email and r.origin = 'MAIL' and r.issued_at > :moment")
                .param("email", email)
                .param("moment", Timestamp.from(moment))
                .query(Integer.class)
                .single();
    }

    private void forgetOld(Instant now) {
        jdbc.sql("delete from password_reset where expires_at < :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }

    /** A token that was not used yet. */
    record OpenToken(String email, ResetOrigin origin, Instant expiresAt) {}
}
