package org.gangway.identity.signin;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountAccess;
import org.gangway.identity.account.AccountDirectory;
import org.gangway.identity.account.Password;
import org.gangway.identity.account.PasswordHashing;
import org.gangway.shared.RuleViolation;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks an e-mail address and a password against the local accounts.
 *
 * <p>An attempt counts as wrong before its password is hashed, so that many at once are no more guesses than one after
 * the other; the right password takes the count back.
 */
@Component
class LocalSignIn implements AuthenticationProvider {

    private final AccountDirectory accounts;
    private final SignInGuard guard;
    private final SignOnRules signOn;
    private final PasswordHashing passwords;
    private final TransactionTemplate transaction;

    /** Checked for strangers, so that an unknown address takes as long as a known one. */
    private final String hashOfNobody;

    LocalSignIn(
            AccountDirectory accounts,
            SignInGuard guard,
            SignOnRules signOn,
            PasswordHashing passwords,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.guard = guard;
        this.signOn = signOn;
        this.passwords = passwords;
        this.transaction = transaction;
        this.hashOfNobody = passwords.hash("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var attempt = new SignInAttempt(email(request.getName()), origin(request));
        var password = String.valueOf(request.getCredentials());
        if (password.length() > Password.MAX_LENGTH) {
            throw wrong();
        }
        var access = inTurn(attempt, () -> check(attempt, password));
        var principal = new SignedInPrincipal(access.user(), access.stamp());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        signedIn.setDetails(request.getDetails());
        return signedIn;
    }

    /** What cannot be an address is nobody's, and leaves no trace in the database. */
    private static String email(String typed) {
        try {
            return new EmailAddress(typed).value();
        } catch (RuleViolation _) {
            throw wrong();
        }
    }

    private static SignInOrigin origin(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails web
                ? SignInOrigin.of(String.valueOf(web.getRemoteAddress()))
                : SignInOrigin.LOCAL;
    }

    private AccountAccess inTurn(SignInAttempt attempt, Supplier<AccountAccess> check) {
        try {
            return passwords.attempt(attempt.origin().value(), check);
        } catch (RuleViolation _) {
            throw new TooManySignIns();
        }
    }

    private AccountAccess check(SignInAttempt attempt, String password) {
        var candidate = asSystem(() -> candidate(attempt));
        if (!passwords.isHashOf(candidate.hash(), password) || candidate.user().isEmpty()) {
            throw wrong();
        }
        return asSystem(() -> {
            guard.succeeded(attempt);
            return accounts.access(candidate.user().get().id()).orElseThrow(LocalSignIn::wrong);
        });
    }

    private Candidate candidate(SignInAttempt attempt) {
        if (guard.waitUntil(attempt).isPresent()) {
            throw new LockedException("too many attempts");
        }
        guard.failed(attempt);
        // whoever comes in by a provider alone has no password here, whatever they had before
        var known = accounts.byEmail(attempt.email()).filter(user -> !signOn.excludesPassword(user.email()));
        return new Candidate(known, known.flatMap(accounts::passwordHash).orElse(hashOfNobody));
    }

    private <T> T asSystem(Supplier<T> work) {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("wrong address or password");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private record Candidate(Optional<CurrentUser> user, String hash) {}
}
