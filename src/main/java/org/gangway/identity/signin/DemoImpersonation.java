package org.gangway.identity.signin;

import java.util.Objects;
import java.util.function.Supplier;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountDirectory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the demo act as the people of its story, so that it goes through the same use cases as they would.
 *
 * <p>Only the module {@code demo} may use it; a test sees to that.
 */
@Component
public class DemoImpersonation {

    private final AccountDirectory accounts;
    private final TransactionTemplate transaction;

    DemoImpersonation(AccountDirectory accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    public <T> T as(String email, Supplier<T> action) {
        var user = SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> accounts.byEmail(email))))
                .orElseThrow(() -> new IllegalStateException("not in the story: " + email));
        var principal = new SignedInPrincipal(user, 0);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
