package org.gangway.identity.signin;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountAccess;
import org.gangway.identity.account.AccountDirectory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads as somebody who is not at the screen, such as for a calendar program that shows them their calendar: what is read is what they
 * would see themselves, and nothing is written.
 *
 * <p>Only the feed of the calendar may use it; a test sees to that.
 */
@Component
public class ReadingFor {

    private final AccountDirectory accounts;
    private final TransactionTemplate transaction;

    ReadingFor(AccountDirectory accounts, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** Empty where they may not come in any more. */
    public <T> Optional<T> as(PersonId id, Function<CurrentUser, T> read) {
        return access(id).map(access -> {
            var principal = new SignedInPrincipal(access.user(), access.stamp());
            var before = SecurityContextHolder.getContext();
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
            SecurityContextHolder.setContext(context);
            try {
                return Objects.requireNonNull(transaction.execute(_ -> read.apply(access.user())));
            } finally {
                SecurityContextHolder.setContext(before);
            }
        });
    }

    private Optional<AccountAccess> access(PersonId id) {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> accounts.access(id))));
    }
}
