package org.gangway.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.statement.SettlementLock;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two use cases of one engagement, the second of which begins before the first one's transaction ends. */
public record Overlap(PlatformTransactionManager transactions, UUID engagement) {

    private static final String SOMEBODY_WAITS = "select 1 from pg_locks where locktype = 'advisory' and not granted"
            + " and (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 0)";

    /** How the second one failed; null when it went through. */
    public @Nullable Throwable of(CurrentUser one, Runnable first, CurrentUser other, Runnable second) {
        var failure = new AtomicReference<@Nullable Throwable>();
        var behind = new CompletableFuture<Void>();
        Acting.as(one);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            first.run();
            Thread.ofPlatform().start(() -> behind(other, second, failure, behind));
            waitUntilItWaits(behind);
        });
        behind.orTimeout(20, TimeUnit.SECONDS).join();
        return failure.get();
    }

    private static void behind(
            CurrentUser user,
            Runnable useCase,
            AtomicReference<@Nullable Throwable> failure,
            CompletableFuture<Void> done) {
        Acting.as(user);
        try {
            useCase.run();
        } catch (RuntimeException refused) {
            failure.set(refused);
        } finally {
            Acting.asNobody();
            done.complete(null);
        }
    }

    private void waitUntilItWaits(CompletableFuture<Void> done) {
        var login = TestDatabase.owner();
        try (var owner = DriverManager.getConnection(login.url(), login.user(), login.password());
                var waiting = owner.prepareStatement(SOMEBODY_WAITS)) {
            waiting.setString(1, SettlementLock.SUBJECT + " " + engagement);
            var queued = false;
            while (!queued && !done.isDone()) {
                queued = waiting.executeQuery().next();
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (SQLException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
