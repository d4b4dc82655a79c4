package org.gangway.identity.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.ForAnyone;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonNotFound;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes links with which somebody chooses a new password. */
@Service
public class ResetLinkService {

    private static final int MAILS = 3;
    private static final Duration MAILS_WITHIN = Duration.ofHours(1);

    private final ResetTokens tokens;
    private final AccountDirectory accounts;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ResetLinkService(
            ResetTokens tokens,
            AccountDirectory accounts,
            CurrentUserProvider currentUserProvider,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Mails a link to whoever has an account with that address; the asker does not learn whether anybody has. */
    @ForAnyone
    public void request(String email) {
        asSystem(() -> accounts.byEmail(email)
                .filter(user -> tokens.mailedSince(user.email(), clock.instant().minus(MAILS_WITHIN)) < MAILS)
                .map(user -> {
                    var link = link(user.email(), ResetOrigin.MAIL);
                    events.publishEvent(new PasswordResetRequested(user.id(), user.party(), link));
                    return user;
                }));
    }

    /** A link for somebody of the administrator's own party, to be passed on. */
    @ForAdministrators
    public ResetLink linkFor(PersonId person) {
        var own = currentUserProvider.current().party();
        return asSystem(() -> {
            var user = accounts.byId(person)
                    .filter(found -> found.party().equals(own))
                    .orElseThrow(() -> new PersonNotFound(person));
            events.publishEvent(new AccountChanged(
                    "identity.reset-link-made", person.value(), Map.of(), Map.of("email", user.email())));
            return link(user.email(), ResetOrigin.ADMINISTRATOR);
        });
    }

    private ResetLink link(String email, ResetOrigin origin) {
        var token = tokens.generate(new ResetTokenRequest(email, origin));
        return new ResetLink(token.getTokenValue(), email, token.getExpiresAt());
    }

    private <T> T asSystem(Supplier<T> work) {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
