package org.gangway.identity.program;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountAccess;
import org.gangway.identity.account.AccountDirectory;
import org.gangway.identity.registration.OneTimeSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in whoever sends a token that holds, as the person that it names; somebody who has left takes their tokens with them. */
@Component
public class ProgramEntrance {

    /** A line in the list of tokens needs no finer hand. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final TokenBook book;
    private final AccountDirectory accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProgramEntrance(TokenBook book, AccountDirectory accounts, TransactionTemplate transaction, Clock clock) {
        this.book = book;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A program that was let in. */
    public record Entrant(ProgramToken token, AccountAccess access) {}

    public Optional<Entrant> enter(String secret) {
        return SystemWork.call(() -> Objects.requireNonNull(transaction.execute(_ -> entrant(secret))));
    }

    private Optional<Entrant> entrant(String secret) {
        return book.find(new OneTimeSecret(secret).hash())
                .filter(token -> !token.isOver())
                .flatMap(token -> accounts.access(token.actsAs()).map(access -> {
                    note(token, clock.instant());
                    return new Entrant(token, access);
                }));
    }

    private void note(ProgramToken token, Instant now) {
        if (isLongAgo(token.usedAt(), now)) {
            book.used(token.id(), now);
        }
    }

    private static boolean isLongAgo(@Nullable Instant before, Instant now) {
        return before == null || before.plus(NOTED_EVERY).isBefore(now);
    }
}
