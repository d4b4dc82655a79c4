package org.gangway.identity.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PersonId;
import org.gangway.identity.party.Parties;
import org.gangway.identity.party.Party;
import org.gangway.language.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up who somebody is while nobody is signed in yet; callers do so as {@link org.gangway.identity.SystemWork}. */
@Component
public class AccountDirectory {

    private final UserAccounts accounts;
    private final Parties parties;
    private final Credentials credentials;
    private final Clock clock;

    AccountDirectory(UserAccounts accounts, Parties parties, Credentials credentials, Clock clock) {
        this.accounts = accounts;
        this.parties = parties;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** The active user with that address. */
    public Optional<CurrentUser> byEmail(String email) {
        return form(email).flatMap(accounts::findByEmail).filter(this::isOpen).map(this::asUser);
    }

    /** The user with that id, as long as they are active. */
    public Optional<CurrentUser> byId(PersonId id) {
        return accounts.findById(id).filter(this::isOpen).map(this::asUser);
    }

    /** The same, with what open sessions are held against. */
    public Optional<AccountAccess> access(PersonId id) {
        return accounts.findById(id)
                .filter(this::isOpen)
                .map(account -> new AccountAccess(
                        asUser(account),
                        account.accessStamp(),
                        parties.findById(account.party()).orElseThrow().sessionRules()));
    }

    /** Neither shut by an administrator nor of somebody who has left. */
    private boolean isOpen(UserAccount account) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return account.isActive()
                && account.owner().lastDay().filter(today::isAfter).isEmpty();
    }

    private static Optional<EmailAddress> form(String email) {
        try {
            return Optional.of(new EmailAddress(email));
        } catch (org.gangway.shared.RuleViolation _) {
            return Optional.empty();
        }
    }

    public Optional<String> passwordHash(CurrentUser user) {
        return credentials.findById(user.id()).map(Credential::passwordHash);
    }

    private static @Nullable String zoneOf(Party party) {
        return Languages.zoneOf(party.country()).map(ZoneId::getId).orElse(null);
    }

    public CurrentUser asUser(UserAccount account) {
        var party = parties.findById(account.party()).orElseThrow();
        return new CurrentUser(
                account.id(),
                account.name(),
                account.email(),
                party.id(),
                party.name(),
                party.side(),
                account.roles(),
                account.language(),
                account.formats() == null ? "und-" + party.country() : account.formats(),
                account.zone() == null ? zoneOf(party) : account.zone());
    }
}
