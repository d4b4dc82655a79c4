package org.gangway.identity.account;

import java.util.Map;
import java.util.Optional;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is stored of a password; hashing is done between the transactions. */
@Component
public class StoredPassword {

    private final Credentials credentials;
    private final UserAccounts accounts;
    private final ApplicationEventPublisher events;

    StoredPassword(Credentials credentials, UserAccounts accounts, ApplicationEventPublisher events) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<String> hash(PersonId user) {
        return credentials.findById(user).map(Credential::passwordHash);
    }

    /** Its owner, who knew the old one, wants another. */
    @Transactional
    public void change(PersonId own, String hash) {
        set(own, hash);
        events.publishEvent(new AccountChanged("identity.password-changed", own.value(), Map.of(), Map.of()));
    }

    /** Whatever it was before, also nothing; sessions that began with the old one are over. */
    @Transactional
    public void set(PersonId user, String hash) {
        credentials
                .findById(user)
                .ifPresentOrElse(known -> known.replace(hash), () -> credentials.save(new Credential(user, hash)));
        accounts.findById(user).ifPresent(UserAccount::endSessions);
    }
}
