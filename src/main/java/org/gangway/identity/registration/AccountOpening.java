package org.gangway.identity.registration;

import java.util.Map;
import java.util.Set;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PersonName;
import org.gangway.identity.Role;
import org.gangway.identity.UserId;
import org.gangway.identity.account.AccountDirectory;
import org.gangway.identity.account.Credential;
import org.gangway.identity.account.Credentials;
import org.gangway.identity.account.UserAccount;
import org.gangway.identity.account.UserAccounts;
import org.gangway.identity.party.Party;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens an account with its password for somebody who comes in for the first time. */
@Component
class AccountOpening {

    private final UserAccounts accounts;
    private final AccountDirectory directory;
    private final Credentials credentials;
    private final ApplicationEventPublisher events;

    AccountOpening(
            UserAccounts accounts,
            AccountDirectory directory,
            Credentials credentials,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.directory = directory;
        this.credentials = credentials;
        this.events = events;
    }

    /** Refuses an address that somebody has already. */
    UserId open(EmailAddress email, String name, String passwordHash, Party party, Set<Role> roles) {
        if (accounts.findByEmail(email).isPresent()) {
            throw new RuleViolation("identity.email-taken");
        }
        var account = accounts.save(UserAccount.open(email, new PersonName(name), party, roles));
        credentials.save(new Credential(account.id(), passwordHash));
        events.publishEvent(new AccountChanged(
                "identity.entered",
                account.id().value(),
                Map.of(),
                Map.of("email", email.value(), "party", party.name()),
                directory.asUser(account)));
        return account.id();
    }

    boolean isFirst() {
        return accounts.count() == 0;
    }
}
