package org.gangway.identity.recovery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.ForAnyone;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountDirectory;
import org.gangway.identity.account.PasswordHashing;
import org.gangway.identity.account.StoredPassword;
import org.gangway.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a new password from whoever holds a link for it. */
@Service
public class PasswordResetService {

    private final ResetTokens tokens;
    private final AccountDirectory accounts;
    private final StoredPassword stored;
    private final PasswordHashing passwords;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PasswordResetService(
            ResetTokens tokens,
            AccountDirectory accounts,
            StoredPassword stored,
            PasswordHashing passwords,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.stored = stored;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
    }

    /** Whose password the link is for, or nothing if it is unknown, used or too old. */
    @ForAnyone
    public Optional<String> email(String token) {
        return asSystem(() -> tokens.find(token).map(ResetTokens.OpenToken::email));
    }

    /** Uses the link up; returns whose password it was. */
    @ForAnyone
    public PersonId reset(String token, String password) {
        var owner = asSystem(() -> tokens.find(token).flatMap(open -> accounts.byEmail(open.email())))
                .orElseThrow(PasswordResetService::tooLate);
        var hash = passwords.hashOfChosen(password, List.of(owner.name(), owner.email(), owner.partyName()));
        return asSystem(() -> {
            var open = tokens.find(token).orElseThrow(PasswordResetService::tooLate);
            tokens.consume(new OneTimeTokenAuthenticationToken(token));
            var user = accounts.byEmail(open.email()).orElseThrow(PasswordResetService::tooLate);
            stored.set(user.id(), hash);
            events.publishEvent(new AccountChanged(
                    "identity.password-reset",
                    user.id().value(),
                    Map.of(),
                    Map.of("email", user.email(), "origin", open.origin()),
                    user));
            return user.id();
        });
    }

    private static RuleViolation tooLate() {
        return new RuleViolation("identity.reset-void");
    }

    private <T> T asSystem(Supplier<T> work) {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
