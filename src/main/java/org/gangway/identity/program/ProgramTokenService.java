package org.gangway.identity.program;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.account.UserAccounts;
import org.gangway.identity.registration.OneTimeSecret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which programs of the own party come in. */
@Service
@Transactional
public class ProgramTokenService {

    /** Tells people and scanners of leaked secrets what they found. */
    public static final String PREFIX = "gangway_";

    private final TokenBook book;
    private final PartyDirectory directory;
    private final UserAccounts accounts;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgramTokenService(
            TokenBook book,
            PartyDirectory directory,
            UserAccounts accounts,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.directory = directory;
        this.accounts = accounts;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first, those that are over too. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<ProgramToken> own() {
        return book.of(currentUserProvider.current().party());
    }

    /** Whom of the own party a program can act as. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<PersonSummary> candidates() {
        return directory.people(currentUserProvider.current().party()).stream()
                .filter(PersonSummary::active)
                .toList();
    }

    /** What the program sends from now on; it is shown to nobody again. */
    @ForAdministrators
    public IssuedToken issue(NewProgramToken token) {
        var by = currentUserProvider.current();
        var account = accounts.findById(token.actsAs())
                .filter(known -> known.party().equals(by.party()) && known.isActive())
                .orElseThrow(() -> new PersonNotFound(token.actsAs()));
        var secret = new OneTimeSecret(PREFIX + OneTimeSecret.next().value());
        var id = ProgramTokenId.next();
        var lastDay = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(token.days());
        book.add(id, secret.hash(), token, by, clock.instant(), lastDay);
        events.publishEvent(new AccountChanged(
                "identity.program-let-in",
                id.value(),
                Map.of(),
                Map.of(
                        "name", token.name(),
                        "person", account.name(),
                        "scopes", token.scopes().stream().sorted().toList(),
                        "until", lastDay)));
        return new IssuedToken(secret.value());
    }

    /** From the next call on it opens nothing. */
    @ForAdministrators
    public void revoke(ProgramTokenId id) {
        var token =
                book.find(currentUserProvider.current().party(), id).orElseThrow(() -> new ProgramTokenNotFound(id));
        if (!token.revoked()) {
            book.revoke(id, clock.instant());
            events.publishEvent(new AccountChanged(
                    "identity.program-shut-out", id.value(), Map.of("name", token.name()), Map.of()));
        }
    }
}
