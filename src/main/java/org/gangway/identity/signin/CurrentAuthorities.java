package org.gangway.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountAccess;
import org.gangway.identity.account.AccountDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What signed-in people may do by now, read again at most once a minute for each of them.
 *
 * <p>A change made in this process counts from the next request on; one made elsewhere within {@link #MEMORY}.
 */
@Component
class CurrentAuthorities {

    static final Duration MEMORY = Duration.ofMinutes(1);

    private final AccountDirectory accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<PersonId, CachedAccess> known = new ConcurrentHashMap<>();

    CurrentAuthorities(AccountDirectory accounts, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The user as they are now, or nothing if they may not come in any more. */
    Optional<AccountAccess> now(PersonId id) {
        var moment = clock.instant();
        var remembered = known.get(id);
        if (remembered == null || !moment.isBefore(remembered.until())) {
            remembered = new CachedAccess(read(id), moment.plus(MEMORY));
            forgetOld(moment);
            known.put(id, remembered);
        }
        return remembered.access();
    }

    private Optional<AccountAccess> read(PersonId id) {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> accounts.access(id))));
    }

    private void forgetOld(Instant moment) {
        known.values().removeIf(old -> !moment.isBefore(old.until()));
    }

    @TransactionalEventListener
    void forget(AccountChanged change) {
        known.remove(new PersonId(change.subject()));
    }

    private record CachedAccess(Optional<AccountAccess> access, Instant until) {}
}
