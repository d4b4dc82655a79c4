package org.gangway.identity.registration;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonName;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.Role;
import org.gangway.identity.account.AccountDirectory;
import org.gangway.identity.account.Credential;
import org.gangway.identity.account.Credentials;
import org.gangway.identity.account.UserAccount;
import org.gangway.identity.account.UserAccounts;
import org.gangway.identity.party.Party;
import org.gangway.identity.person.People;
import org.gangway.identity.person.Person;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens an account with its password for somebody who comes in for the first time. */
@Component
class AccountOpening {

    private final People people;
    private final UserAccounts accounts;
    private final AccountDirectory directory;
    private final Credentials credentials;
    private final ApplicationEventPublisher events;

    AccountOpening(
            People people,
            UserAccounts accounts,
            AccountDirectory directory,
            Credentials credentials,
            ApplicationEventPublisher events) {
        this.people = people;
        this.accounts = accounts;
        this.directory = directory;
        this.credentials = credentials;
        this.events = events;
    }

    /**
     * Refuses an address that somebody has already.
     *
     * @param known who gets the account; empty for somebody new
     */
    PersonId open(
            EmailAddress email,
            String name,
            String passwordHash,
            Party party,
            Set<Role> roles,
            Optional<PersonId> known) {
        if (accounts.findByEmail(email).isPresent()) {
            throw new RuleViolation("identity.email-taken");
        }
        var account = accounts.save(UserAccount.open(owner(name, party, known), email, party.side(), roles));
        credentials.save(new Credential(account.id(), passwordHash));
        events.publishEvent(new AccountChanged(
                "identity.entered",
                account.id().value(),
                Map.of(),
                Map.of("email", email.value(), "party", party.name()),
                directory.asUser(account)));
        return account.id();
    }

    private Person owner(String name, Party party, Optional<PersonId> known) {
        if (known.isEmpty()) {
            return people.save(Person.of(party.id(), new PersonName(name)));
        }
        var id = known.get();
        var person = people.findById(id).orElseThrow(() -> new PersonNotFound(id));
        if (accounts.findById(id).isPresent()) {
            throw new RuleViolation("identity.invitation-void");
        }
        return person;
    }

    boolean isFirst() {
        return accounts.count() == 0;
    }
}
