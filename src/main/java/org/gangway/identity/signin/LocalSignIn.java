package org.gangway.identity.signin;

import java.util.Objects;
import java.util.Optional;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountDirectory;
import org.gangway.identity.account.Credential;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks an e-mail address and a password against the local accounts. */
@Component
class LocalSignIn implements AuthenticationProvider {

    private final AccountDirectory accounts;
    private final SignInGuard guard;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    /** Checked for strangers, so that an unknown address takes as long as a known one. */
    private final String hashOfNobody;

    LocalSignIn(
            AccountDirectory accounts, SignInGuard guard, PasswordEncoder passwords, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.guard = guard;
        this.passwords = passwords;
        this.transaction = transaction;
        this.hashOfNobody = Credential.hash(passwords, "nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var email = request.getName().strip().toLowerCase(java.util.Locale.ROOT);
        var password = String.valueOf(request.getCredentials());
        var address = request.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "local";
        var user = SystemWork.call(() ->
                Objects.requireNonNull(transaction.execute(_ -> check(email, password, String.valueOf(address)))));
        var principal =
                new SignedInPrincipal(user.orElseThrow(() -> new BadCredentialsException("wrong address or password")));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        signedIn.setDetails(request.getDetails());
        return signedIn;
    }

    private Optional<CurrentUser> check(String email, String password, String address) {
        if (guard.waitUntil(email, address).isPresent()) {
            throw new LockedException("too many attempts");
        }
        var known = accounts.byEmail(email);
        var hash = known.flatMap(accounts::passwordHash).orElse(hashOfNobody);
        if (passwords.matches(password, hash) && known.isPresent()) {
            guard.succeeded(email, address);
            return known;
        }
        guard.failed(email, address);
        return Optional.empty();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
